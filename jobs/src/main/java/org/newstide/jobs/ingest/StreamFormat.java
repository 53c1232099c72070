package org.newstide.jobs.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.newstide.article.JsonlFormat;
import org.newstide.article.SourceFormat;

/** Files that are read from the first byte to the last. */
record StreamFormat(SourceFormat format) implements FileFormat {

  @Override
  public boolean splits(String path) {
    return format instanceof JsonlFormat lines && lines.splits(path);
  }

  @Override
  public FileRecords open(Split split, Configuration hadoop) throws IOException {
    String inputFile = split.file().path();
    Path path = new Path(inputFile);
    FSDataInputStream file = path.getFileSystem(hadoop).open(path);
    InputStream in = new StoreStream(file);
    if (split.range().isWhole()) {
      return new StreamRecords(in, format.read(in, inputFile));
    }
    file.seek(JsonlFormat.begin(split.range()));
    return new StreamRecords(in, ((JsonlFormat) format).read(in, inputFile, split.range()));
  }
}
