package org.newstide.jobs;

import picocli.CommandLine.Option;

/** In which form rows are printed. */
final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "table",
      description =
          "table, csv (with a header) or json (an object a line). Default: ${DEFAULT-VALUE}.")
  private RowPrinter.Form form;

  RowPrinter.Form form() {
    return form;
  }
}
