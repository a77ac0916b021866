package org.battlegraph.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar bears. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("(not from a jar)");
    return new String[] {"battlegraph " + version};
  }

  /** Returns who asks a wiki, where the user does not say it. */
  static String userAgent() {
    return new Version().getVersion()[0].replace(' ', '/').replaceAll("[()]", "")
        + " (a reader of articles on battles)";
  }
}
