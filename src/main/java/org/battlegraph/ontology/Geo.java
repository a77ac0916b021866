package org.battlegraph.ontology;

import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of OGC GeoSPARQL that coordinates are written in. */
public final class Geo {
  /** The namespace of the vocabulary. */
  public static final String NS = "http://www.opengis.net/ont/geosparql#";

  public static final Resource Geometry = ResourceFactory.createResource(NS + "Geometry");
  public static final Property hasGeometry = ResourceFactory.createProperty(NS + "hasGeometry");
  public static final Property asWKT = ResourceFactory.createProperty(NS + "asWKT");

  /** The datatype of points: longitude first, as in {@code POINT(110.3 25.2667)}. */
  public static final RDFDatatype wktLiteral = new BaseDatatype(NS + "wktLiteral");

  private Geo() {}
}
