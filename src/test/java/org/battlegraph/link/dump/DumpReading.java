package org.battlegraph.link.dump;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.battlegraph.link.ItemAnswer;
import org.battlegraph.link.ItemRequest;

/**
 * Reads a dump and tells at what rate, and how much memory the virtual machine holds: {@code FILE
 * TITLE}. Run with a small heap it shows that nothing of the file is kept.
 */
public final class DumpReading {
  private DumpReading() {}

  /** Reads the dump. */
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    long start = System.nanoTime();
    ItemAnswer answer =
        Dumps.of(List.of(file), Progress.NONE).look(ItemRequest.ofTitles(List.of(arguments[1])));
    double seconds = (System.nanoTime() - start) / 1e9;
    double processor =
        ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime()
            / 1e9;
    double megabytes = Files.size(file) / (double) (1 << 20);
    System.out.printf(
        "%s: %.0f MB in %.1f s, of the processor %.1f s: %.0f MB a second of it; heap of %d MB%n",
        answer.byTitle(arguments[1]).map(found -> found.item().id()).orElse("not found"),
        megabytes,
        seconds,
        processor,
        megabytes / processor,
        Runtime.getRuntime().maxMemory() >> 20);
    answer.stopped().ifPresent(System.out::println);
  }
}
