package org.battlegraph.link.dump;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.battlegraph.link.WikidataValue;
import org.battlegraph.link.WikidataValue.Entity;
import org.battlegraph.link.WikidataValue.Phrase;
import org.battlegraph.link.WikidataValue.Point;
import org.battlegraph.link.WikidataValue.Quantity;
import org.battlegraph.link.WikidataValue.Text;
import org.battlegraph.link.WikidataValue.Time;
import org.battlegraph.link.WikidataValue.Unspecified;
import org.wikidata.wdtk.datamodel.interfaces.EntityIdValue;
import org.wikidata.wdtk.datamodel.interfaces.GlobeCoordinatesValue;
import org.wikidata.wdtk.datamodel.interfaces.MonolingualTextValue;
import org.wikidata.wdtk.datamodel.interfaces.QuantityValue;
import org.wikidata.wdtk.datamodel.interfaces.StringValue;
import org.wikidata.wdtk.datamodel.interfaces.TimeValue;
import org.wikidata.wdtk.datamodel.interfaces.UnsupportedValue;
import org.wikidata.wdtk.datamodel.interfaces.ValueVisitor;

/** Turns values of Wikidata Toolkit into ours. */
final class ToolkitValues implements ValueVisitor<WikidataValue> {
  private static final String NO_UNIT = "1";

  @Override
  public WikidataValue visit(EntityIdValue value) {
    return new Entity(value.getId());
  }

  @Override
  public WikidataValue visit(GlobeCoordinatesValue value) {
    if (!value.getGlobe().equals(GlobeCoordinatesValue.GLOBE_EARTH)) {
      return Unspecified.UNREAD;
    }
    double precision = value.getPrecision();
    return new Point(
        BigDecimal.valueOf(value.getLatitude()),
        BigDecimal.valueOf(value.getLongitude()),
        precision > 0 ? Optional.of(BigDecimal.valueOf(precision)) : Optional.empty());
  }

  @Override
  public WikidataValue visit(MonolingualTextValue value) {
    return new Phrase(value.getText(), value.getLanguageCode());
  }

  @Override
  public WikidataValue visit(QuantityValue value) {
    String unit = value.getUnit();
    return new Quantity(
        value.getNumericValue(),
        unit.equals(NO_UNIT)
            ? Optional.empty()
            : Optional.of(unit.substring(unit.lastIndexOf('/') + 1)),
        Optional.ofNullable(value.getLowerBound()),
        Optional.ofNullable(value.getUpperBound()));
  }

  @Override
  public WikidataValue visit(StringValue value) {
    return new Text(value.getString());
  }

  @Override
  public WikidataValue visit(TimeValue value) {
    String time =
        String.format(
            Locale.ROOT,
            "%s%04d-%02d-%02dT%02d:%02d:%02dZ",
            value.getYear() < 0 ? "-" : "+",
            Math.abs(value.getYear()),
            value.getMonth(),
            value.getDay(),
            value.getHour(),
            value.getMinute(),
            value.getSecond());
    return new Time(time, value.getPrecision());
  }

  @Override
  public WikidataValue visit(UnsupportedValue value) {
    return Unspecified.UNREAD;
  }
}
