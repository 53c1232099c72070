package org.newstide.jobs.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.newstide.article.SourceFormat;

/** Files that are read from the first byte to the last. */
record StreamFormat(SourceFormat format) implements FileFormat {

  @Override
  public FileRecords open(Split split, Configuration hadoop) throws IOException {
    String inputFile = split.file().path();
    Path path = new Path(inputFile);
    InputStream in = new StoreStream(path.getFileSystem(hadoop).open(path));
    return new StreamRecords(in, format.read(in, inputFile));
  }
}
