package org.newstide.jobs.spark;

import java.io.Serializable;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.newstide.Column;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Between a record and a Spark row: component {@code publishedOn} is column {@code published_on}.
 *
 * <p>Components are String, Instant, LocalDate, enum (kebab-case on disk), int, long, double,
 * boolean and their boxes, byte[], another such record, or a list of such records. A column is
 * nullable if its component is so by {@link Column}, or has no {@code Column} and is no primitive.
 * The record's own constructor runs on every read, so its invariants hold for what comes from disk.
 *
 * @param <R> the record
 */
final class RecordCodec<R extends Record> implements Serializable {

  private static final Map<Class<?>, DataType> TYPES =
      Map.ofEntries(
          Map.entry(String.class, DataTypes.StringType),
          Map.entry(Instant.class, DataTypes.TimestampType),
          Map.entry(LocalDate.class, DataTypes.DateType),
          Map.entry(int.class, DataTypes.IntegerType),
          Map.entry(Integer.class, DataTypes.IntegerType),
          Map.entry(long.class, DataTypes.LongType),
          Map.entry(Long.class, DataTypes.LongType),
          Map.entry(double.class, DataTypes.DoubleType),
          Map.entry(Double.class, DataTypes.DoubleType),
          Map.entry(boolean.class, DataTypes.BooleanType),
          Map.entry(Boolean.class, DataTypes.BooleanType),
          Map.entry(byte[].class, DataTypes.BinaryType));

  private static final ClassValue<RecordCodec<?>> CODECS =
      new ClassValue<>() {
        @Override
        @SuppressWarnings({"rawtypes", "unchecked"})
        protected RecordCodec<?> computeValue(Class<?> type) {
          return new RecordCodec(type);
        }
      };

  private final Class<R> type;
  private final transient RecordComponent[] components;
  private final transient MethodHandle constructor;
  private final transient StructType schema;

  private RecordCodec(Class<R> type) {
    this.type = type;
    this.components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      this.constructor =
          MethodHandles.publicLookup()
              .findConstructor(type, MethodType.methodType(void.class, types))
              .asSpreader(Object[].class, types.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("%s must be a public record".formatted(type), e);
    }
    this.schema =
        new StructType(
            Arrays.stream(components).map(RecordCodec::field).toArray(StructField[]::new));
  }

  @SuppressWarnings("unchecked")
  static <R extends Record> RecordCodec<R> of(Class<R> type) {
    return (RecordCodec<R>) CODECS.get(type);
  }

  private Object readResolve() {
    return of(type);
  }

  StructType schema() {
    return schema;
  }

  Row toRow(R value) {
    Object[] cells = new Object[components.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = toCell(i, value);
    }
    return RowFactory.create(cells);
  }

  /** The record of a row whose columns are this codec's, in its order. */
  R fromRow(Row row) {
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = fromCell(components[i], row.get(i));
    }
    try {
      return type.cast((Object) constructor.invokeExact(values));
    } catch (Throwable e) {
      throw new IllegalStateException(
          "%s can't be made of %s: %s".formatted(type.getSimpleName(), row, e), e);
    }
  }

  private Object toCell(int i, R value) {
    Object component;
    try {
      component = components[i].getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    if (component == null && !schema.apply(i).nullable()) {
      throw new IllegalArgumentException(
          "%s is null in %s".formatted(schema.apply(i).name(), value));
    }
    if (component instanceof Enum<?> constant) {
      return kebab(constant);
    }
    if (component instanceof List<?> list) {
      return list.stream().map(item -> nestedRow((Record) item)).toArray();
    }
    return component instanceof Record nested ? nestedRow(nested) : component;
  }

  @SuppressWarnings("unchecked")
  private static <N extends Record> Row nestedRow(N nested) {
    return of((Class<N>) nested.getClass()).toRow(nested);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object fromCell(RecordComponent component, Object cell) {
    Class<?> type = component.getType();
    if (cell instanceof Seq<?> list) {
      RecordCodec items = of(itemType(component));
      return CollectionConverters.asJava(list).stream()
          .map(item -> items.fromRow((Row) item))
          .toList();
    }
    if (cell instanceof Row nested) {
      return of((Class<? extends Record>) type).fromRow(nested);
    }
    if (type.isEnum() && cell != null) {
      return Enum.valueOf((Class) type, ((String) cell).replace('-', '_').toUpperCase(Locale.ROOT));
    }
    return cell;
  }

  private static StructField field(RecordComponent component) {
    Column column = component.getAnnotation(Column.class);
    boolean nullable = column == null ? !component.getType().isPrimitive() : column.nullable();
    return DataTypes.createStructField(
        columnName(component.getName()), dataType(component), nullable);
  }

  private static DataType dataType(RecordComponent component) {
    return component.getType() == List.class
        ? DataTypes.createArrayType(of(itemType(component)).schema(), false)
        : dataType(component.getType());
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends Record> itemType(RecordComponent list) {
    ParameterizedType type = (ParameterizedType) list.getGenericType();
    return (Class<? extends Record>) type.getActualTypeArguments()[0];
  }

  @SuppressWarnings("unchecked")
  private static DataType dataType(Class<?> type) {
    if (type.isEnum()) {
      return DataTypes.StringType;
    }
    if (type.isRecord()) {
      return of((Class<? extends Record>) type).schema();
    }
    DataType known = TYPES.get(type);
    if (known == null) {
      throw new IllegalArgumentException(
          "no column type for %s; there are %s".formatted(type, TYPES.keySet()));
    }
    return known;
  }

  static String columnName(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
