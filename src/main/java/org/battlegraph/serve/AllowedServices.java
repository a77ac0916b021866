package org.battlegraph.serve;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;

/** Lets {@code SERVICE} call the hosts of a list and no other; by default there are none. */
record AllowedServices(Set<String> hosts) {

  /** How the message begins where a host is not on the list. */
  static final String REFUSED = "SERVICE may not call ";

  /** Sets up a dataset's context. */
  void guard(Context context) {
    context.set(ARQ.httpServiceAllowed, !hosts.isEmpty());
    if (hosts.isEmpty()) {
      return;
    }
    ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
    registry.addSingleLink(
        (executed, original, binding, execution, next) -> {
          check(executed.getService());
          return next.createExecution(executed, original, binding, execution);
        });
    registry.addBulkLink(
        (service, input, execution, next) -> {
          check(service.getService());
          return next.createExecution(service, input, execution);
        });
    ServiceExecutorRegistry.get()
        .getSingleChain()
        .forEach(link -> registry.getSingleChain().add(link));
    ServiceExecutorRegistry.get().getBulkChain().forEach(link -> registry.getBulkChain().add(link));
    ServiceExecutorRegistry.set(context, registry);
  }

  private void check(Node service) {
    if (!isAllowed(service)) {
      throw new QueryDeniedException(REFUSED + service);
    }
  }

  private boolean isAllowed(Node service) {
    if (!service.isURI()) {
      return false;
    }
    try {
      URI address = URI.create(service.getURI());
      String host = address.getHost();
      return host != null
          && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
          && (hosts.contains(host.toLowerCase(Locale.ROOT))
              || hosts.contains(host.toLowerCase(Locale.ROOT) + ":" + address.getPort()));
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }
}
