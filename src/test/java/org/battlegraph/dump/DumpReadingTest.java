package org.battlegraph.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of dumps are read, and what is broken in them is told. */
class DumpReadingTest {
  @TempDir private Path folder;

  /** What is read of an input, block by block. */
  private static final class Read implements PageVisitor {
    private final List<Page> pages = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private int blocks;

    static Read of(Path input, long blockBytes) {
      Read read = new Read();
      Inputs inputs = Inputs.of(List.of(input));
      Iterator<Block> blocks = inputs.blocks(blockBytes);
      while (blocks.hasNext()) {
        Block block = blocks.next();
        assertThat(block.number()).isEqualTo(++read.blocks);
        block.read(read);
      }
      return read;
    }

    List<String> titles() {
      return pages.stream().map(Page::title).toList();
    }

    @Override
    public void page(Page page) {
      pages.add(page);
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem.line());
    }
  }

  private static DumpWriter pages(int count) {
    DumpWriter dump = new DumpWriter();
    for (int i = 0; i < count; i++) {
      dump.article("第" + i + "頁", ("內容" + i + "\n").repeat(1 + i % 40));
    }
    return dump;
  }

  private static List<String> titles(int count) {
    return IntStream.range(0, count).mapToObj(i -> "第" + i + "頁").toList();
  }

  @Test
  void aPageSaysWhatTheDumpKnowsOfIt() throws Exception {
    Path dump =
        new DumpWriter()
            .page("白沙 (城)/甲", 4, "青石", "一 & 二 <br> \"三\"\n四")
            .plain(folder.resolve("d.xml"));
    Page page = Read.of(dump, 100).pages.get(0);
    assertThat(page.title()).isEqualTo("白沙 (城)/甲");
    assertThat(page.namespace()).isEqualTo(4);
    assertThat(page.id()).isEqualTo(1);
    assertThat(page.redirect()).isEqualTo("青石");
    assertThat(page.text()).isEqualTo("一 & 二 <br> \"三\"\n四");
    assertThat(page.origin().revision()).isEqualTo("1001");
    assertThat(page.origin().timestamp()).isEqualTo("2026-01-02T03:04:05Z");
    assertThat(page.origin().url())
        .isEqualTo("https://zh.wikipedia.org/wiki/%E7%99%BD%E6%B2%99_(%E5%9F%8E)/%E7%94%B2");
  }

  @ParameterizedTest
  @ValueSource(longs = {97, 500, 3000, 1 << 20})
  void eachPageIsReadOnceHoweverTheDumpIsPackedAndCut(long block) throws Exception {
    DumpWriter dump = pages(120);
    List<Path> files =
        List.of(
            dump.plain(folder.resolve("p.xml")),
            dump.gzip(folder.resolve("g.xml.gz")),
            dump.bzip2(folder.resolve("b.xml.bz2")),
            dump.multistream(folder.resolve("m.xml.bz2"), 10),
            dump.cutAnywhere(folder.resolve("c.xml.bz2"), 997));
    for (Path file : files) {
      Read read = Read.of(file, block);
      assertThat(read.titles()).as(file.toString()).isEqualTo(titles(120));
      assertThat(read.problems).isEmpty();
    }
  }

  @Test
  void aMultistreamDumpIsCutIntoBlocks() throws Exception {
    Path dump = pages(120).multistream(folder.resolve("m.xml.bz2"), 10);
    assertThat(Read.of(dump, 1000).blocks).isGreaterThan(3);
  }

  @Test
  void aDownloadThatBrokeOffIsReadToWhereItBreaks() throws Exception {
    Path dump = pages(120).multistream(folder.resolve("m.xml.bz2"), 10);
    byte[] bytes = Files.readAllBytes(dump);
    Files.write(dump, java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3));
    Read read = Read.of(dump, 1000);
    assertThat(read.titles()).hasSizeBetween(50, 90).isEqualTo(titles(read.pages.size()));
    assertThat(read.problems).hasSize(1).first().asString().contains("m.xml.bz2", "stream");
  }

  @ParameterizedTest
  @ValueSource(strings = {"g.xml.gz", "b.xml.bz2", "p.xml"})
  void aFileThatBreaksOffIsReadToWhereItBreaks(String name) throws Exception {
    Path dump = folder.resolve(name);
    DumpWriter pages = pages(3000);
    switch (name) {
      case "g.xml.gz" -> pages.gzip(dump);
      case "b.xml.bz2" -> pages.bzip2(dump);
      default -> pages.plain(dump);
    }
    byte[] bytes = Files.readAllBytes(dump);
    Files.write(dump, java.util.Arrays.copyOf(bytes, bytes.length * 4 / 5));
    Read read = Read.of(dump, 100_000);
    assertThat(read.titles()).hasSizeGreaterThan(800).isEqualTo(titles(read.pages.size()));
    assertThat(read.problems).isNotEmpty().allMatch(line -> line.startsWith(dump.toString()));
  }

  @Test
  void aBrokenStreamLosesItsOwnPagesOnly() throws Exception {
    Path dump = pages(120).multistream(folder.resolve("m.xml.bz2"), 10);
    byte[] bytes = Files.readAllBytes(dump);
    int middle = bytes.length / 2;
    for (int i = middle; i < middle + 40; i++) {
      bytes[i] ^= 0x55;
    }
    Files.write(dump, bytes);
    Read read = Read.of(dump, 2000);
    assertThat(read.titles()).hasSizeBetween(100, 110);
    assertThat(titles(120)).containsAll(read.titles());
    assertThat(read.titles()).contains("第0頁", "第119頁");
    assertThat(read.problems).isNotEmpty().allMatch(line -> line.contains("stream"));
  }

  @Test
  void brokenPagesAreToldAndTheOthersRead() throws Exception {
    byte[] latin =
        "<page><title>b</title><ns>0</ns><revision><text>\u00e9</text></revision></page>\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    Path dump =
        new DumpWriter()
            .article("甲", "一")
            .raw("<page><title>無尾</title><ns>0</ns>\n")
            .article("乙", "二")
            .raw(latin)
            .raw("<page><title>亂</title><ns>0</ns><revision><text>a & b</text></revision></page>\n")
            .raw("<page><ns>0</ns><revision><text>a</text></revision></page>\n")
            .raw("<page><title>數</title><ns>零</ns></page>\n")
            .raw(
                "<page><title>炸</title><ns>0</ns><revision><text>&lol9;</text></revision></page>\n")
            .article("丙", "三")
            .plain(folder.resolve("d.xml"));
    Read read = Read.of(dump, 1 << 20);
    assertThat(read.titles()).containsExactly("甲", "乙", "丙");
    assertThat(read.problems)
        .hasSize(6)
        .allMatch(line -> line.matches(".*d\\.xml, byte \\d+: .*"))
        .anyMatch(line -> line.endsWith("the page has no end before the next begins"))
        .anyMatch(line -> line.endsWith("the page is not UTF-8"))
        .anyMatch(line -> line.contains("not XML"))
        .anyMatch(line -> line.endsWith("the page has no title"))
        .anyMatch(line -> line.contains("not a number"));
  }

  @Test
  void aPageOfTenMegabytesIsPassedOver() throws Exception {
    Path dump =
        new DumpWriter()
            .article("甲", "一")
            .article("大", "字".repeat(10_000_000 / 3))
            .article("乙", "二")
            .plain(folder.resolve("d.xml"));
    Read read = Read.of(dump, 1 << 20);
    assertThat(read.titles()).containsExactly("甲", "乙");
    assertThat(read.problems)
        .hasSize(1)
        .first()
        .asString()
        .contains("大: the page is longer than 8 MB");
  }

  @Test
  void aDocumentTypeIsToldAndItsEntitiesAreNotRead() throws Exception {
    String bomb =
        """
        <!DOCTYPE mediawiki [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY secret SYSTEM "file:///etc/hostname">]>
        """;
    Path dump = folder.resolve("d.xml");
    Files.writeString(
        dump,
        bomb
            + DumpWriter.HEAD
            + "<page><title>b</title><ns>0</ns><revision><text>&b;</text></revision></page>"
            + "<page><title>s</title><ns>0</ns><revision><text>&secret;</text></revision></page>"
            + "<page><title>好</title><ns>0</ns><revision><text>一</text></revision></page>"
            + DumpWriter.FOOT);
    Read read = Read.of(dump, 1 << 20);
    assertThat(read.titles()).containsExactly("好");
    assertThat(read.problems).hasSize(2);
    assertThat(Inputs.of(List.of(dump)).problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 20, 60, 200, 1000})
  void aPackedDumpThatIsDamagedAtItsBeginningIsCalledDamaged(int at) throws Exception {
    Path dump = pages(3000).bzip2(folder.resolve("b.xml.bz2"));
    byte[] bytes = Files.readAllBytes(dump);
    for (int i = at; i < at + 40; i++) {
      bytes[i] ^= 0x55;
    }
    Files.write(dump, bytes);
    assertRefused(dump, "the file is damaged at its beginning");
  }

  @Test
  void whatIsNoDumpIsRefusedInOneLine() throws Exception {
    Path page = Files.writeString(folder.resolve("x.xml"), "<html><page></page></html>");
    Path wide =
        Files.write(folder.resolve("w.xml"), DumpWriter.HEAD.getBytes(StandardCharsets.UTF_16));
    Path big5 =
        Files.writeString(
            folder.resolve("b.xml"), "<?xml version=\"1.0\" encoding=\"Big5\"?>" + DumpWriter.HEAD);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertRefused(page, "not a dump of a MediaWiki");
    assertRefused(wide, "not UTF-8");
    assertRefused(big5, "in Big5 and not in UTF-8");
    assertRefused(empty, "no articles");
    assertRefused(folder.resolve("gone.xml"), "no such file");
  }

  private static void assertRefused(Path input, String why) {
    assertThatThrownBy(() -> Inputs.of(List.of(input)))
        .isInstanceOf(DumpException.class)
        .hasMessageContaining(input.toString())
        .hasMessageContaining(why)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void aFolderIsReadFileByFileWithTheFoldersInIt() throws Exception {
    Path articles = Files.createDirectories(folder.resolve("a/b")).getParent();
    for (int i = 0; i < 50; i++) {
      Files.writeString(articles.resolve((i % 2 == 0 ? "" : "b/") + "第" + i + "頁.md"), "內容" + i);
    }
    Files.writeString(articles.resolve("README.md"), "no article");
    Files.write(articles.resolve("壞.md"), new byte[] {(byte) 0xff, 1});
    Read read = Read.of(articles, 100);
    assertThat(read.blocks).isGreaterThan(3);
    assertThat(read.titles()).containsExactlyInAnyOrderElementsOf(titles(50));
    assertThat(read.problems).containsExactly(articles.resolve("壞.md") + ": the file is not UTF-8");
    assertThat(Read.of(articles, 100).titles()).isEqualTo(read.titles());
  }

  @Test
  void linksToArticlesAreReadAndThoseThatLeadNowhereAreTold() throws Exception {
    Path articles = Files.createDirectory(folder.resolve("a"));
    Path elsewhere = Files.writeString(folder.resolve("text"), "內容");
    Files.createSymbolicLink(articles.resolve("甲.md"), elsewhere);
    Path dead = Files.createSymbolicLink(articles.resolve("乙.md"), folder.resolve("gone"));
    Files.createSymbolicLink(articles.resolve("picture.png"), folder.resolve("gone"));
    assertThat(Read.of(articles, 100).titles()).containsExactly("甲");
    assertThat(Inputs.of(List.of(articles)).problems())
        .extracting(Problem::line)
        .containsExactly(dead + ": a link that leads nowhere");
  }

  @Test
  void aFolderThatCannotBeLookedAtIsToldAndTheOthersAreRead() throws Exception {
    Path articles = Files.createDirectory(folder.resolve("a"));
    for (int i = 0; i < 200; i++) {
      Files.writeString(articles.resolve(i + ".md"), "內容");
      Files.createDirectory(articles.resolve("f" + i));
    }
    Vanishing seen = new Vanishing(articles);
    ArticleFolder.walk(articles, seen);
    assertThat(seen.files).isEqualTo(200);
    assertThat(seen.lost)
        .as("folders that went away while the one they are in was listed")
        .isNotEmpty()
        .allMatch(line -> line.endsWith(": cannot be looked at: it is not there any more"));
  }

  @Test
  void aFolderThatMayNotBeReadIsToldAndTheOthersAreRead() throws Exception {
    Path articles = Files.createDirectory(folder.resolve("a"));
    Files.writeString(articles.resolve("甲.md"), "內容");
    Path closed = Files.createDirectory(articles.resolve("closed"));
    Files.writeString(closed.resolve("乙.md"), "內容");
    assertThat(closed.toFile().setReadable(false)).isTrue();
    assumeFalse(Files.isReadable(closed), "permissions bind this user");
    assertThat(Read.of(articles, 100).titles()).containsExactly("甲");
    assertThat(Inputs.of(List.of(articles)).problems())
        .extracting(Problem::line)
        .containsExactly(closed + ": cannot be looked at: not permitted");
    assertRefused(closed, "not permitted");
  }

  /** Takes the folders in a folder away as soon as it sees the first file. */
  private static final class Vanishing implements ArticleFolder.Visit {
    private final Path folder;
    private final List<String> lost = new ArrayList<>();
    private int files;

    Vanishing(Path folder) {
      this.folder = folder;
    }

    @Override
    public void file(String name, BasicFileAttributes attributes) throws IOException {
      if (files++ == 0) {
        for (int i = 0; i < 200; i++) {
          Files.deleteIfExists(folder.resolve("f" + i));
        }
      }
    }

    @Override
    public void lost(Problem problem) {
      lost.add(problem.line());
    }
  }

  @Test
  void aFileThatCannotBeReadIsNamedOnce() throws Exception {
    Path articles = Files.createDirectory(folder.resolve("a"));
    Path gone = Files.writeString(articles.resolve("甲.md"), "內容");
    Block block = Inputs.of(List.of(articles)).blocks(100).next();
    Files.delete(gone);
    Read read = new Read();
    block.read(read);
    assertThat(read.problems).containsExactly(gone + ": cannot be read: it is not there any more");
  }
}
