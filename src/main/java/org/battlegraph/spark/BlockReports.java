package org.battlegraph.spark;

import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.spark.util.AccumulatorV2;
import org.battlegraph.dump.BlockReport;

/**
 * Gathers what came of each block. A block that was mapped twice, because a task was repeated,
 * counts once.
 */
final class BlockReports
    extends AccumulatorV2<Map.Entry<Integer, BlockReport>, SortedMap<Integer, BlockReport>> {
  private static final long serialVersionUID = 1L;

  /** An executor sends it now and then while tasks add to it. */
  private final ConcurrentSkipListMap<Integer, BlockReport> reports = new ConcurrentSkipListMap<>();

  @Override
  public boolean isZero() {
    return reports.isEmpty();
  }

  @Override
  public AccumulatorV2<Map.Entry<Integer, BlockReport>, SortedMap<Integer, BlockReport>> copy() {
    BlockReports copy = new BlockReports();
    copy.reports.putAll(reports);
    return copy;
  }

  @Override
  public void reset() {
    reports.clear();
  }

  @Override
  public void add(Map.Entry<Integer, BlockReport> report) {
    reports.put(report.getKey(), report.getValue());
  }

  @Override
  public void merge(
      AccumulatorV2<Map.Entry<Integer, BlockReport>, SortedMap<Integer, BlockReport>> other) {
    reports.putAll(other.value());
  }

  @Override
  public SortedMap<Integer, BlockReport> value() {
    return reports;
  }
}
