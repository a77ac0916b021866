package org.battlegraph.ontology;

import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;

/** The datatype of dates that are as precise as the text and no more. */
public final class Edtf {
  /** The namespace of the Library of Congress' EDTF datatypes. */
  public static final String NS = "http://id.loc.gov/datatypes/edtf/";

  /** An Extended Date/Time Format literal of any level. */
  public static final RDFDatatype EDTF = new BaseDatatype(NS + "EDTF");

  private Edtf() {}
}
