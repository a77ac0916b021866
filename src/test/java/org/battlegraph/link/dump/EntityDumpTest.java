package org.battlegraph.link.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.battlegraph.link.EntityJson;
import org.battlegraph.link.ItemAnswer;
import org.battlegraph.link.ItemAnswer.Way;
import org.battlegraph.link.ItemRequest;
import org.battlegraph.link.WikidataItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dumps of entities as JSON, one in a line. */
class EntityDumpTest {
  /** An item as Wikidata writes one, with every kind of value. */
  private static final String TOWN =
      """
      {"type":"item","id":"Q5","labels":{"zh-hant":{"language":"zh-hant","value":"青石鎮"},\
      "en":{"language":"en","value":"Qingshi"}},"descriptions":{},\
      "aliases":{"zh":[{"language":"zh","value":"\\u77f3\\u93ae"}]},"claims":{\
      "P31":[{"mainsnak":{"snaktype":"value","property":"P31","datavalue":{"value":{\
      "entity-type":"item","numeric-id":515,"id":"Q515"},"type":"wikibase-entityid"},\
      "datatype":"wikibase-item"},"type":"statement","id":"Q5$1","rank":"preferred",\
      "qualifiers":{"P580":[{"snaktype":"value","property":"P580","hash":"a","datavalue":{"value":\
      {"time":"+1912-03-00T00:00:00Z","timezone":0,"before":0,"after":0,"precision":10,\
      "calendarmodel":"http://www.wikidata.org/entity/Q1985727"},"type":"time"},"datatype":"time"}]},\
      "qualifiers-order":["P580"],"references":[]}],\
      "P625":[{"mainsnak":{"snaktype":"value","property":"P625","datavalue":{"value":{\
      "latitude":25.5,"longitude":-110.25,"altitude":null,"precision":0.01,\
      "globe":"http://www.wikidata.org/entity/Q2"},"type":"globecoordinate"},\
      "datatype":"globe-coordinate"},"type":"statement","id":"Q5$2","rank":"normal"}],\
      "P1082":[{"mainsnak":{"snaktype":"value","property":"P1082","datavalue":{"value":{\
      "amount":"+20000","unit":"1","upperBound":"+20100","lowerBound":"+19900"},"type":"quantity"},\
      "datatype":"quantity"},"type":"statement","id":"Q5$3","rank":"deprecated"}],\
      "P1448":[{"mainsnak":{"snaktype":"value","property":"P1448","datavalue":{"value":{\
      "text":"青石","language":"zh"},"type":"monolingualtext"},"datatype":"monolingualtext"},\
      "type":"statement","id":"Q5$4","rank":"normal"}],\
      "P571":[{"mainsnak":{"snaktype":"somevalue","property":"P571","datatype":"time"},\
      "type":"statement","id":"Q5$5","rank":"normal"}],\
      "P1566":[{"mainsnak":{"snaktype":"value","property":"P1566","datavalue":{"value":"123",\
      "type":"string"},"datatype":"external-id"},"type":"statement","id":"Q5$6","rank":"normal"}]},\
      "sitelinks":{"zhwiki":{"site":"zhwiki","title":"青石鎮","badges":[]}},"lastrevid":77}""";

  private static final String OTHER =
      "{\"type\":\"item\",\"id\":\"Q6\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"x\"}},"
          + "\"descriptions\":{},\"aliases\":{},\"claims\":{},\"sitelinks\":{}}";

  @TempDir Path folder;

  @Test
  void readsAnItemJustAsWeReadItFromTheService() throws IOException {
    WikidataItem item = titled(look(whole(), "青石鎮"), "青石鎮");
    assertThat(item).isEqualTo(EntityJson.read(new ObjectMapper().readTree(TOWN)));
    assertThat(item.statements()).hasSize(6);
    assertThat(item.revision()).hasValue(77);
  }

  @Test
  void findsATitleInTheOtherScript() throws IOException {
    assertThat(look(whole(), "青石镇").byTitle("青石镇").orElseThrow().way()).isEqualTo(Way.VARIANT);
  }

  @Test
  void findsItemsByNamesAndIds() throws IOException {
    Path file = whole();
    ItemAnswer answer =
        Dumps.of(List.of(file), Progress.NONE)
            .look(ItemRequest.of(List.of(), List.of("石镇", "x", "青石鎮")));
    assertThat(answer.byName("石鎮")).extracting(WikidataItem::id).containsExactly("Q5");
    assertThat(answer.byName("青石镇")).extracting(WikidataItem::id).containsExactly("Q5");
    assertThat(answer.byName("x")).isEmpty();
    ItemAnswer byId =
        Dumps.of(List.of(file), Progress.NONE).look(ItemRequest.ofIds(List.of("Q6", "Q7")));
    assertThat(byId.byId("Q6")).isPresent();
    assertThat(byId.byId("Q7")).isEmpty();
  }

  @Test
  void readsCompressedFilesAlsoOfSeveralParts() throws IOException {
    byte[] text = dump(TOWN, OTHER);
    byte[] first = Arrays.copyOf(text, 40);
    byte[] rest = Arrays.copyOfRange(text, 40, text.length);
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    parts.write(gzip(first));
    parts.write(gzip(rest));
    assertThat(titled(look(file("a.json.gz", parts.toByteArray()), "青石鎮"), "青石鎮").id())
        .isEqualTo("Q5");
    ByteArrayOutputStream bzip = new ByteArrayOutputStream();
    for (byte[] part : List.of(first, rest)) {
      ByteArrayOutputStream one = new ByteArrayOutputStream();
      try (OutputStream out = new BZip2CompressorOutputStream(one)) {
        out.write(part);
      }
      bzip.write(one.toByteArray());
    }
    assertThat(titled(look(file("a.json.bz2", bzip.toByteArray()), "青石鎮"), "青石鎮").id())
        .isEqualTo("Q5");
  }

  @Test
  void bytesThatAreNoUtf8ElsewhereInALineDoNoHarm() throws IOException {
    byte[] text = dump(TOWN.replace("Qingshi", "Qing?hi"), OTHER);
    text[indexOf(text, "Qing?hi") + 4] = (byte) 0xff;
    assertThat(titled(look(file("a.json", text), "青石鎮"), "青石鎮").id()).isEqualTo("Q5");
  }

  @Test
  void whatBreaksOffIsNamedWithItsLineAndKeepsWhatWasFound() throws IOException {
    byte[] text = dump(TOWN, OTHER, TOWN.replace("\"Q5\"", "\"Q8\""));
    Path cut = file("cut.json", Arrays.copyOf(text, text.length - 200));
    ItemAnswer answer = look(cut, "青石鎮");
    assertThat(answer.stopped()).hasValue(cut + ":4: not JSON, or not whole");
    assertThat(titled(answer, "青石鎮").id()).isEqualTo("Q5");

    String open = new String(text, StandardCharsets.UTF_8).replace("\n]", "");
    Path unclosed = file("open.json", open.getBytes(StandardCharsets.UTF_8));
    assertThat(look(unclosed, "青石鎮").stopped())
        .hasValue(unclosed + ":5: the dump breaks off: its closing bracket is missing");

    byte[] zipped = gzip(text);
    Path cutZip = file("cut.json.gz", Arrays.copyOf(zipped, zipped.length - 12));
    assertThat(look(cutZip, "青石鎮").stopped().orElseThrow())
        .startsWith(cutZip + ":")
        .contains("the file breaks off");
  }

  @Test
  void aForeignFileIsNamedWithTheLineWhereItStopped() throws IOException {
    Path page = file("page.json", "<html>\n".getBytes(StandardCharsets.UTF_8));
    assertThat(look(page, "青石鎮").stopped()).hasValue(page + ":1: not an entity of Wikidata's JSON");
    Path noZip = file("no.json.gz", "hello".getBytes(StandardCharsets.UTF_8));
    assertThat(look(noZip, "青石鎮").stopped()).hasValue(noZip + ":1: Not in GZIP format");
    Path none = folder.resolve("none.json");
    assertThatThrownBy(() -> look(none, "青石鎮")).hasMessage(none + ": no such file");
  }

  @Test
  void theReadingCanBeWatched() throws IOException {
    Path file = whole();
    List<Long> sizes = new ArrayList<>();
    Dumps.of(
            List.of(file),
            (in, name, size) -> {
              sizes.add(size);
              assertThat(name).isEqualTo("whole.json");
              return in;
            })
        .look(ItemRequest.ofTitles(List.of("青石鎮")));
    assertThat(sizes).containsExactly(Files.size(file));
  }

  private ItemAnswer look(Path file, String title) {
    return Dumps.of(List.of(file), Progress.NONE).look(ItemRequest.ofTitles(List.of(title)));
  }

  private static WikidataItem titled(ItemAnswer answer, String title) {
    return answer.byTitle(title).orElseThrow().item();
  }

  private Path whole() throws IOException {
    return file("whole.json", dump(TOWN, OTHER));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] dump(String... entities) {
    return ("[\n" + String.join(",\n", entities) + "\n]\n").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    }
    return zipped.toByteArray();
  }

  private static int indexOf(byte[] text, String wanted) {
    return new String(text, StandardCharsets.ISO_8859_1).indexOf(wanted);
  }
}
