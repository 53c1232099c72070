package org.newstide.jobs.ingest.parquet;

import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.io.ParquetDecodingException;

/**
 * The pages of a row group, looked at before they are decoded: a decoder makes room for as many
 * values as a page says it has.
 */
record BoundedPages(PageReadStore pages) implements PageReadStore {

  @Override
  public PageReader getPageReader(ColumnDescriptor column) {
    PageReader reader = pages.getPageReader(column);
    return new PageReader() {
      @Override
      public DictionaryPage readDictionaryPage() {
        DictionaryPage page = reader.readDictionaryPage();
        return page == null ? null : checked(page);
      }

      @Override
      public long getTotalValueCount() {
        return reader.getTotalValueCount();
      }

      @Override
      public DataPage readPage() {
        DataPage page = reader.readPage();
        if (page != null) {
          PageRuns.check(page, column);
        }
        return page;
      }
    };
  }

  @Override
  public long getRowCount() {
    return pages.getRowCount();
  }

  @Override
  public void close() {
    pages.close();
  }

  private static DictionaryPage checked(DictionaryPage page) {
    // a value takes four bytes at least: those of a text say its length, numbers have more
    if (page.getDictionarySize() < 0 || page.getDictionarySize() > page.getBytes().size() / 4) {
      throw new ParquetDecodingException(
          "a dictionary has %d values in %d bytes"
              .formatted(page.getDictionarySize(), page.getBytes().size()));
    }
    return page;
  }
}
