package org.newstide.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newstide.article.JsonlFormat;
import org.newstide.article.RecordField;
import org.newstide.article.SourceRecord;

final class StoreStreamTest {

  private static final InputStream LOST =
      new InputStream() {
        @Override
        public int read() throws IOException {
          throw new IOException("connection reset");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
          throw new IOException("connection reset");
        }
      };

  @Test
  void aStoreThatFailsIsNoDamageOfTheFile() {
    InputStream start =
        new ByteArrayInputStream("{\"title\": \"a\"}\n".getBytes(StandardCharsets.UTF_8));
    Iterator<SourceRecord> records =
        new JsonlFormat(Map.of(RecordField.TITLE, "title"))
            .read(new StoreStream(new SequenceInputStream(start, LOST)), "file:/a.jsonl");
    assertThatThrownBy(() -> records.forEachRemaining(record -> {}))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("connection reset");
  }
}
