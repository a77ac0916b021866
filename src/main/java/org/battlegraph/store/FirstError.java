package org.battlegraph.store;

import java.nio.file.Path;
import org.apache.jena.riot.system.ErrorHandler;

/**
 * Stops at the first error of a file and names its line. Warnings pass: odd but legal RDF is not
 * ours to judge.
 */
record FirstError(Path path) implements ErrorHandler {
  @Override
  public void warning(String message, long line, long column) {}

  @Override
  public void error(String message, long line, long column) {
    throw stop(message, line, column);
  }

  @Override
  public void fatal(String message, long line, long column) {
    throw stop(message, line, column);
  }

  private RdfFileException stop(String message, long line, long column) {
    String position = line < 0 ? "" : ":" + line + (column < 0 ? "" : ":" + column);
    String reason = message.lines().findFirst().orElse("not RDF");
    return new RdfFileException(path + position + ": not RDF: " + reason);
  }
}
