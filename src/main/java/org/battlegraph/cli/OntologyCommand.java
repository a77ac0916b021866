package org.battlegraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.battlegraph.UnwritableFileException;
import org.battlegraph.ontology.page.OntologyPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the ontology, or writes the page that describes it. */
@Command(
    name = "ontology",
    mixinStandardHelpOptions = true,
    description = "Prints the ontology as Turtle, or writes the page that describes it.")
final class OntologyCommand implements Callable<Integer> {
  @Option(
      names = "--html",
      paramLabel = "DIR",
      description = "Write index.html, ontology.css and ontology.ttl into this folder.")
  private Optional<Path> folder = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    OntologyPage page = OntologyPage.standard();
    if (folder.isEmpty()) {
      out.print(page.turtle());
      out.flush();
      return ExitCode.DONE;
    }
    try {
      page.write(folder.get()).forEach(out::println);
      out.flush();
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new UnwritableFileException(folder.get(), e);
    }
  }
}
