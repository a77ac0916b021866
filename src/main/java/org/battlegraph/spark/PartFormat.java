package org.battlegraph.spark;

import java.io.IOException;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.mapred.FileOutputFormat;
import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.mapred.RecordWriter;
import org.apache.hadoop.mapred.Reporter;
import org.apache.hadoop.util.Progressable;

/**
 * Writes bytes as they are to {@code part-00001.nq.gz} and so on. What a task writes appears when
 * the task is done, so one that fails or is done twice leaves nothing behind: that is the
 * committer's of Hadoop, and the reason why the parts go through it.
 *
 * <p>Public because Hadoop makes it by its name.
 */
public final class PartFormat extends FileOutputFormat<NullWritable, BytesWritable> {
  private static final String ENDING = ".nq.gz";

  @Override
  public RecordWriter<NullWritable, BytesWritable> getRecordWriter(
      FileSystem ignored, JobConf job, String name, Progressable progress) throws IOException {
    Path file = FileOutputFormat.getTaskOutputPath(job, name + ENDING);
    FSDataOutputStream out = file.getFileSystem(job).create(file, progress);
    return new RecordWriter<>() {
      @Override
      public void write(NullWritable key, BytesWritable bytes) throws IOException {
        out.write(bytes.getBytes(), 0, bytes.getLength());
      }

      @Override
      public void close(Reporter reporter) throws IOException {
        out.close();
      }
    };
  }
}
