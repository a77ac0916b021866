package org.battlegraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A command that a document shows.
 *
 * @param place the file and the line of the block, for messages
 * @param words the words after the program's name, without what a shell does with the output
 * @param output what the document says it prints
 */
record DocumentedCommand(String place, List<String> words, Optional<String> output) {
  private static final String PROGRAM = "./battlegraph ";
  private static final Pattern PROMPT = Pattern.compile("^[$] ");
  private static final Pattern WORD =
      Pattern.compile("([#|>&].*)|((?:'[^']*'|\"[^\"]*\"|[^\\s'\"])+)");
  private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

  /** A fenced block of a document, in the section after some number of headings. */
  private record Block(String place, int section, String language, String text) {
    boolean isOutput() {
      return language.equals("text");
    }
  }

  /**
   * Returns the commands of a document's blocks marked {@code sh} or {@code console}, in order. A
   * block with one command that a block marked {@code text} follows in the same section has that as
   * its output.
   */
  static List<DocumentedCommand> in(Path document) {
    List<Block> blocks = blocks(document);
    List<DocumentedCommand> commands = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (!block.language().equals("sh") && !block.language().equals("console")) {
        continue;
      }
      Optional<String> output = next(blocks, i).filter(Block::isOutput).map(Block::text);
      List<List<String>> lines = lines(block);
      for (List<String> words : lines) {
        commands.add(
            new DocumentedCommand(
                block.place(), words, lines.size() == 1 ? output : Optional.empty()));
      }
    }
    return commands;
  }

  /** Returns the text of the first block in a language. */
  static Optional<String> firstBlock(Path document, String language) {
    return blocks(document).stream()
        .filter(block -> block.language().equals(language))
        .map(Block::text)
        .findFirst();
  }

  private static Optional<Block> next(List<Block> blocks, int i) {
    return blocks.stream()
        .skip(i + 1L)
        .findFirst()
        .filter(block -> block.section() == blocks.get(i).section());
  }

  private static List<List<String>> lines(Block block) {
    return block
        .text()
        .replace("\\\n", " ")
        .lines()
        .map(line -> PROMPT.matcher(line.strip()).replaceFirst(""))
        .filter(line -> line.startsWith(PROGRAM))
        .map(line -> words(line.substring(PROGRAM.length())))
        .toList();
  }

  /** Splits a line as a shell does, up to a comment, a pipe or a redirection. */
  private static List<String> words(String line) {
    return WORD.matcher(line)
        .results()
        .takeWhile(word -> word.group(1) == null)
        .map(word -> QUOTED.matcher(word.group()).replaceAll(DocumentedCommand::unquoted))
        .toList();
  }

  private static String unquoted(MatchResult quoted) {
    String text = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
    return Matcher.quoteReplacement(text);
  }

  private static List<Block> blocks(Path document) {
    List<Block> blocks = new ArrayList<>();
    Parser parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    try {
      Node node = parser.parse(Files.readString(document)).getFirstChild();
      int section = 0;
      while (node != null) {
        section += node instanceof Heading ? 1 : 0;
        if (node instanceof FencedCodeBlock block) {
          int line = block.getSourceSpans().get(0).getLineIndex() + 1;
          String language = block.getInfo().strip();
          blocks.add(new Block(document + ":" + line, section, language, block.getLiteral()));
        }
        node = node.getNext();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return blocks;
  }
}
