package org.battlegraph.cli;

import org.battlegraph.query.TableFormat;
import org.battlegraph.query.UnknownNameException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --format}. */
final class TableFormatConverter implements ITypeConverter<TableFormat> {
  @Override
  public TableFormat convert(String word) {
    try {
      return TableFormat.of(word);
    } catch (UnknownNameException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
