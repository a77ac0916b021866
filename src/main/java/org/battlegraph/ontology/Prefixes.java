package org.battlegraph.ontology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** The short forms of namespaces in the files that we write, in the order of their names. */
public final class Prefixes {
  /** The namespace of Wikidata's items. */
  public static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private static final Map<String, String> ALL = new LinkedHashMap<>();

  static {
    ALL.put("bg", Bg.NS);
    ALL.put("dcterms", DCTerms.getURI());
    ALL.put("edtf", Edtf.NS);
    ALL.put("geo", Geo.NS);
    ALL.put("oa", Oa.NS);
    ALL.put("owl", OWL.getURI());
    ALL.put("rdf", RDF.getURI());
    ALL.put("rdfs", RDFS.getURI());
    ALL.put("skos", SKOS.getURI());
    ALL.put("wd", WIKIDATA);
    ALL.put("xsd", XSD.getURI());
  }

  private Prefixes() {}

  /** Returns each prefix with its namespace. */
  public static Map<String, String> all() {
    return Collections.unmodifiableMap(ALL);
  }
}
