package org.newstide.jobs.ingest.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Parquet's own codecs, kept from making room for more than a page may have. */
final class BoundedCodecs implements CompressionCodecFactory {

  /** The most bytes of a page, decompressed. */
  private static final long LARGEST = 256 << 20;

  /** So many bytes may come out of however few. */
  private static final long UNSUSPECTED = 16 << 20;

  /** Above that, so many times the bytes of the compressed page. */
  private static final long RATIO = 1000;

  private final CodecFactory codecs;

  BoundedCodecs(Configuration hadoop) {
    this.codecs = new CodecFactory(hadoop, 0);
  }

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    return codecs.getCompressor(codec);
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    BytesInputDecompressor decompressor = codecs.getDecompressor(codec);
    return new BytesInputDecompressor() {
      @Override
      public BytesInput decompress(BytesInput compressed, int size) throws IOException {
        check(compressed.size(), size);
        BytesInput page = decompressor.decompress(compressed, size);
        // what a decoder gives can be read once, and a page is looked at before it is decoded
        return codec == CompressionCodecName.UNCOMPRESSED
            ? page
            : page.copy(HeapByteBufferAllocator.getInstance(), buffer -> {});
      }

      @Override
      public void decompress(ByteBuffer in, int compressedSize, ByteBuffer out, int size)
          throws IOException {
        check(compressedSize, size);
        decompressor.decompress(in, compressedSize, out, size);
      }

      @Override
      public void release() {
        decompressor.release();
      }
    };
  }

  @Override
  public void release() {
    codecs.release();
  }

  private static void check(long compressedSize, int size) throws IOException {
    long most = Math.min(LARGEST, Math.max(UNSUSPECTED, compressedSize * RATIO));
    if (size < 0 || size > most) {
      throw new IOException(
          "a page has %d bytes in %d; up to %d are allowed"
              .formatted(Integer.toUnsignedLong(size), compressedSize, most));
    }
  }
}
