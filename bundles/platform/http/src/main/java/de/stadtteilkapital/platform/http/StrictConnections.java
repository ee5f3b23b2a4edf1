package de.stadtteilkapital.platform.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpChannel;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnection;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.util.BufferUtil;

/** Connections on which a line ends as RFC 9112, 2.2 writes it; the server's own take a bare line feed, too. */
final class StrictConnections extends HttpConnectionFactory {
    static final String BARE_LINE_FEED = "bare line feed";

    /** The attribute of a request whose frame is none: why. */
    static final String MALFORMED = "de.stadtteilkapital.malformed";

    StrictConnections(HttpConfiguration configuration, HttpCompliance compliance) {
        super(configuration, compliance);
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint endPoint) {
        HttpConnection connection =
                new HttpConnection(
                        getHttpConfiguration(),
                        connector,
                        endPoint,
                        getHttpCompliance(),
                        isRecordHttpComplianceViolations()) {
                    @Override
                    protected HttpParser newHttpParser(HttpCompliance compliance) {
                        return new StrictParser(
                                newRequestHandler(), getHttpConfiguration().getRequestHeaderSize(), compliance);
                    }
                };
        return configure(connection, connector, endPoint);
    }

    private static final class StrictParser extends HttpParser {
        private final RequestHandler handler;
        private final LineEnds lineEnds = new LineEnds();
        private LineEnds trailerEnds;
        private ChunkEnds chunkEnds;

        StrictParser(RequestHandler handler, int mostBytes, HttpCompliance compliance) {
            super(handler, mostBytes, compliance);
            this.handler = handler;
        }

        /** Whoever reads the body is told of an end before its time alone. */
        @Override
        protected void badMessage(BadMessageException failure) {
            if (handler instanceof HttpChannel channel) {
                channel.getRequest().setAttribute(MALFORMED, String.valueOf(failure.getReason()));
            }
            super.badMessage(failure);
        }

        @Override
        public boolean parseNext(ByteBuffer buffer) {
            if (inHeaderState() && lineEnds.isBare(buffer)) {
                BufferUtil.clear(buffer);
                badMessage(new BadMessageException(BARE_LINE_FEED));
                return false;
            }
            return super.parseNext(buffer);
        }

        @Override
        protected void setState(State state) {
            if (state == State.CHUNKED_CONTENT && chunkEnds == null) {
                chunkEnds = new ChunkEnds();
            } else if (state == State.TRAILER) {
                trailerEnds = new LineEnds();
            } else if (state == State.END) {
                chunkEnds = null;
                trailerEnds = null;
            }
            super.setState(state);
        }

        /** What is thrown here the parser makes a bad message of. */
        @Override
        protected boolean parseContent(ByteBuffer buffer) {
            if (chunkEnds == null) {
                return super.parseContent(buffer);
            }
            if (chunkEnds.isBroken(buffer)) {
                throw new BadMessageException("broken chunk");
            }
            int before = buffer.remaining();
            boolean isHandled = super.parseContent(buffer);
            if (chunkEnds != null) {
                chunkEnds.taken(before - buffer.remaining());
            }
            return isHandled;
        }

        @Override
        protected boolean parseFields(ByteBuffer buffer) {
            if (trailerEnds != null && trailerEnds.isBare(buffer)) {
                throw new BadMessageException(BARE_LINE_FEED);
            }
            return super.parseFields(buffer);
        }
    }
}
