package org.newstide.jobs.ingest.parquet;

import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.DataPage;

final class PageRuns {
  private PageRuns() {}

  static void check(DataPage page, ColumnDescriptor column) {}
}
