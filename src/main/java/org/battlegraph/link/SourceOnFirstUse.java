package org.battlegraph.link;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A source that is made when it is first asked. */
final class SourceOnFirstUse implements WikidataSource {
  private final Supplier<? extends WikidataSource> supplier;
  private final AtomicReference<Optional<WikidataSource>> made =
      new AtomicReference<>(Optional.empty());

  SourceOnFirstUse(Supplier<? extends WikidataSource> supplier) {
    this.supplier = supplier;
  }

  @Override
  public ItemAnswer look(ItemRequest request) {
    return made.get().orElseGet(this::make).look(request);
  }

  @Override
  public Cost cost() {
    return made.get().orElseGet(this::make).cost();
  }

  private WikidataSource make() {
    WikidataSource source = supplier.get();
    made.set(Optional.of(source));
    return source;
  }
}
