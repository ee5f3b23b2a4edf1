package de.stadtteilkapital.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import javax.servlet.ServletOutputStream;
import javax.servlet.ServletResponse;
import javax.servlet.WriteListener;
import org.junit.jupiter.api.Test;

class HeldAnswerTest {
    private final ByteArrayOutputStream client = new ByteArrayOutputStream();
    private final HeldAnswer answer = new HeldAnswer(to(client));

    @Test
    void nothingIsSentBeforeItIsWhole() throws IOException {
        answer.write("Anfang".getBytes(StandardCharsets.UTF_8));
        answer.flush();
        answer.write('!');
        assertThat(answer.size()).isEqualTo(7);
        assertThat(client.size()).isZero();
        answer.send();
        assertThat(client.toString(StandardCharsets.UTF_8)).isEqualTo("Anfang!");
        assertThat(answer.size()).isZero();
    }

    @Test
    void aBeginningIsForgottenWhereTheRestFails() throws IOException {
        answer.write('a');
        answer.discard();
        answer.send();
        assertThat(client.size()).isZero();
    }

    @Test
    void aServletThatGoesOnAloneSendsAsItWrites() throws IOException {
        answer.write('a');
        answer.release();
        answer.write("bc".getBytes(StandardCharsets.UTF_8));
        assertThat(client.toString(StandardCharsets.UTF_8)).isEqualTo("abc");
    }

    private static ServletResponse to(ByteArrayOutputStream client) {
        ServletOutputStream stream = new ServletOutputStream() {
            @Override
            public void write(int next) {
                client.write(next);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("not asked for");
            }
        };
        return (ServletResponse) Proxy.newProxyInstance(
                ServletResponse.class.getClassLoader(),
                new Class<?>[] {ServletResponse.class},
                (response, method, arguments) -> "getOutputStream".equals(method.getName()) ? stream : null);
    }
}
