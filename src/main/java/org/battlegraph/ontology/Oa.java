package org.battlegraph.ontology;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the W3C Web Annotation vocabulary that evidence is written in. */
public final class Oa {
  /** The namespace of the vocabulary. */
  public static final String NS = "http://www.w3.org/ns/oa#";

  public static final Resource SpecificResource = resource("SpecificResource");
  public static final Resource TextPositionSelector = resource("TextPositionSelector");
  public static final Resource TextQuoteSelector = resource("TextQuoteSelector");

  public static final Property hasSource = property("hasSource");
  public static final Property hasSelector = property("hasSelector");

  /** The first code point of the selection. */
  public static final Property start = property("start");

  /** The code point after the last of the selection. */
  public static final Property end = property("end");

  public static final Property exact = property("exact");
  public static final Property prefix = property("prefix");
  public static final Property suffix = property("suffix");

  private Oa() {}

  private static Resource resource(String name) {
    return ResourceFactory.createResource(NS + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(NS + name);
  }
}
