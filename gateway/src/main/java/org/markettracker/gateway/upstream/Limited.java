package org.markettracker.gateway.upstream;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends with {@link TooLong} where more comes than may come. */
final class Limited extends FilterInputStream {
    private final long limit;
    private long read;

    Limited(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int many = super.read(into, offset, length);
        count(Math.max(many, 0));
        return many;
    }

    private void count(int more) {
        read += more;
        if (read > limit) {
            throw new TooLong(limit);
        }
    }
}
