package org.battlegraph.infer.critic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.battlegraph.query.Bilingual;
import org.battlegraph.query.Cell;
import org.battlegraph.query.ResultTable;
import org.battlegraph.query.TableFormat;
import org.battlegraph.zh.Scripts;

/** The forms in which findings are written. */
public enum FindingsFormat {
  /** A few lines for each finding, for people who read them. */
  TEXT {
    @Override
    public String write(List<Finding> findings) {
      StringBuilder out = new StringBuilder();
      findings.forEach(finding -> append(out, finding));
      return out.toString();
    }
  },
  /** A row for each finding, columns in line, for people with wide screens. */
  TABLE {
    @Override
    public String write(List<Finding> findings) {
      return TableFormat.TABLE.write(table(findings));
    }
  },
  /** A row for each finding, for spreadsheets. */
  CSV {
    @Override
    public String write(List<Finding> findings) {
      return TableFormat.CSV.write(table(findings));
    }
  },
  /** An array of objects, for programs. */
  JSON {
    @Override
    public String write(List<Finding> findings) {
      return json(findings) + "\n";
    }
  };

  private static final List<String> COLUMNS =
      List.of(
          "severity",
          "check",
          "reasonZh",
          "reasonEn",
          "article",
          "begin",
          "end",
          "quotation",
          "otherArticle",
          "otherBegin",
          "otherEnd",
          "otherQuotation");

  /** The findings as text that ends with a line end; no finding may be no text. */
  public abstract String write(List<Finding> findings);

  /** The findings as a JSON array of objects. */
  public static JsonArray json(List<Finding> findings) {
    JsonArray array = new JsonArray();
    findings.forEach(finding -> array.add(json(finding)));
    return array;
  }

  private static JsonObject json(Finding finding) {
    JsonObject json = new JsonObject();
    json.put("check", finding.check().name());
    json.put("severity", finding.severity().word());
    json.put("title", json(finding.check().title()));
    json.put("reason", json(finding.reason()));
    JsonArray citations = new JsonArray();
    finding.citations().forEach(citation -> citations.add(json(citation)));
    json.put("citations", citations);
    return json;
  }

  private static JsonObject json(Bilingual text) {
    JsonObject json = new JsonObject();
    json.put("en", text.english());
    json.put("zh", text.chinese());
    json.put("zh-Hans", Scripts.simplified(text.chinese()));
    return json;
  }

  private static JsonObject json(Citation citation) {
    JsonObject json = new JsonObject();
    json.put("article", citation.article());
    json.put("begin", citation.begin());
    json.put("end", citation.end());
    json.put("quotation", citation.quotation());
    return json;
  }

  private static void append(StringBuilder out, Finding finding) {
    out.append(finding.severity().word()).append("  ").append(finding.check().name()).append('\n');
    out.append("  ").append(finding.reason().chinese()).append('\n');
    out.append("  ").append(finding.reason().english()).append('\n');
    for (Citation citation : finding.citations()) {
      out.append(
          "    %s %d–%d 「%s」\n"
              .formatted(
                  citation.article(),
                  citation.begin(),
                  citation.end(),
                  citation.quotation().replaceAll("\\s+", " ").strip()));
    }
    out.append('\n');
  }

  private static ResultTable table(List<Finding> findings) {
    return new ResultTable(COLUMNS, findings.stream().map(FindingsFormat::row).toList());
  }

  private static List<Cell> row(Finding finding) {
    Stream<Cell> what =
        Stream.of(
            text(finding.severity().word()),
            text(finding.check().name()),
            text(finding.reason().chinese()),
            text(finding.reason().english()));
    Stream<Cell> where = Stream.concat(cells(finding, 0), cells(finding, 1));
    return Stream.concat(what, where).toList();
  }

  private static Stream<Cell> cells(Finding finding, int index) {
    if (finding.citations().size() <= index) {
      return Stream.generate(() -> (Cell) new Cell.Absent()).limit(4);
    }
    Citation citation = finding.citations().get(index);
    return Stream.of(
        text(citation.article()),
        number(citation.begin()),
        number(citation.end()),
        text(citation.quotation()));
  }

  private static Cell text(String text) {
    return new Cell.Value(text, XSDDatatype.XSDstring.getURI(), Optional.empty());
  }

  private static Cell number(int number) {
    return new Cell.Value(
        Integer.toString(number), XSDDatatype.XSDinteger.getURI(), Optional.empty());
  }
}
