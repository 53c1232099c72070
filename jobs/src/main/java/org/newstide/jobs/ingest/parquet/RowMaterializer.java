package org.newstide.jobs.ingest.parquet;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.newstide.article.RecordField;

/** Makes the values of a row out of those of its columns. The same object serves for all rows. */
final class RowMaterializer extends RecordMaterializer<RowValues> {

  private final RowValues row = new RowValues();
  private final GroupConverter root;

  RowMaterializer(Columns columns) {
    this.root = new Struct(columns.schema(), "", columns);
  }

  @Override
  public RowValues getCurrentRecord() {
    return row;
  }

  @Override
  public GroupConverter getRootConverter() {
    return root;
  }

  /** The columns in a group; all say what they say to the row itself. */
  private final class Struct extends GroupConverter {

    private final boolean isRow;
    private final Converter[] within;

    Struct(GroupType group, String path, Columns columns) {
      this.isRow = path.isEmpty();
      this.within = new Converter[group.getFieldCount()];
      for (int at = 0; at < within.length; at++) {
        Type type = group.getType(at);
        String name = path + type.getName();
        within[at] =
            type.isPrimitive()
                ? new Values(type.asPrimitiveType(), columns.fields().get(name))
                : new Struct(type.asGroupType(), name + "/", columns);
      }
    }

    @Override
    public Converter getConverter(int field) {
      return within[field];
    }

    @Override
    public void start() {
      if (isRow) {
        row.clear();
      }
    }

    @Override
    public void end() {}
  }

  /** The values of a column. */
  private final class Values extends PrimitiveConverter {

    private final PrimitiveType type;
    private final ValueKind kind;
    private final List<RecordField> fields;

    Values(PrimitiveType type, List<RecordField> fields) {
      this.type = type;
      this.kind = ValueKind.of(type).orElseThrow();
      this.fields = fields;
    }

    @Override
    public void addBinary(Binary value) {
      ByteBuffer bytes = value.toByteBuffer();
      switch (kind) {
        case TEXT -> fields.forEach(field -> row.add(field, bytes));
        case INT96 -> add(Times.int96(bytes));
        case UUID ->
            add(new java.util.UUID(bytes.slice().getLong(), bytes.slice().getLong(8)).toString());
        default -> throw new IllegalStateException("bytes in a column of kind " + kind);
      }
    }

    @Override
    public void addInt(int value) {
      if (kind == ValueKind.DATE) {
        add(LocalDate.ofEpochDay(value).toString());
      } else {
        add(isSigned() ? Integer.toString(value) : Integer.toUnsignedString(value));
      }
    }

    @Override
    public void addLong(long value) {
      if (type.getLogicalTypeAnnotation() instanceof TimestampLogicalTypeAnnotation timestamp) {
        add(Times.timestamp(value, timestamp));
      } else {
        add(isSigned() ? Long.toString(value) : Long.toUnsignedString(value));
      }
    }

    @Override
    public void addDouble(double value) {
      add(Double.isFinite(value) ? BigDecimal.valueOf(value).toPlainString() : "");
    }

    private boolean isSigned() {
      return !(type.getLogicalTypeAnnotation() instanceof IntLogicalTypeAnnotation number)
          || number.isSigned();
    }

    private void add(String text) {
      fields.forEach(field -> row.add(field, text));
    }
  }
}
