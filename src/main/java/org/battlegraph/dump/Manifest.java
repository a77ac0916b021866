package org.battlegraph.dump;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Says of a folder of parts what they were made of and how, so that a run goes on only with what it
 * began with.
 *
 * @param layout the version of the folder's layout
 * @param settings what was asked
 * @param graph the SHA-256 of what stands in the graph whatever its articles: another ontology,
 *     base or set of corrections makes another
 * @param inputs the inputs in their order
 */
record Manifest(int layout, RunSettings settings, String graph, List<Input.Identity> inputs) {
  static final int LAYOUT = 1;
  private static final String NAME = "manifest.json";
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  Manifest {
    inputs = List.copyOf(inputs);
  }

  /**
   * Reads the manifest of a folder, if it has one.
   *
   * @throws DumpException if it is broken
   */
  static Optional<Manifest> of(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      int layout = JSON.readTree(file.toFile()).path("layout").asInt();
      if (layout != LAYOUT) {
        throw new DumpException(
            "%s was written in layout %d, and this program knows layout %d; give another --output"
                .formatted(folder, layout, LAYOUT));
      }
      return Optional.of(JSON.readValue(file.toFile(), Manifest.class));
    } catch (JsonProcessingException e) {
      throw new DumpException(file + ": not a manifest of a dump's parts", e);
    } catch (IOException e) {
      throw new DumpException(file + ": cannot be read: " + Reason.of(e), e);
    }
  }

  void write(Path folder) throws IOException {
    WholeFile.write(
        folder.resolve(NAME), JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
  }

  /**
   * Checks that a folder that was begun as this says can be gone on with.
   *
   * @param wanted what is asked now
   * @throws DumpException if it cannot; it names what is other
   */
  void require(Manifest wanted, Path folder) {
    if (inputs.size() != wanted.inputs.size()) {
      throw refused(folder, otherInputs());
    }
    for (int i = 0; i < inputs.size(); i++) {
      Input.Identity begun = inputs.get(i);
      Input.Identity now = wanted.inputs.get(i);
      if (!begun.hasContentOf(now)) {
        throw refused(
            folder,
            begun.hasPathOf(now)
                ? begun.path() + " as it was; it has changed since"
                : otherInputs());
      }
    }
    if (!settings.equals(wanted.settings)) {
      throw refused(folder, "other settings: " + settings.changesTo(wanted.settings));
    }
    if (!graph.equals(wanted.graph)) {
      throw refused(folder, "another ontology, base or other corrections");
    }
  }

  private String otherInputs() {
    return "other inputs: " + inputs.stream().map(Input.Identity::path).toList();
  }

  private static DumpException refused(Path folder, String with) {
    return new DumpException(
        "%s was begun with %s. Give another --output, or remove it to begin anew"
            .formatted(folder, with));
  }
}
