package org.markettracker.gateway;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A headless Chromium with a profile of its own, removed afterwards. The test skips itself where there is none. */
public final class Browser implements AutoCloseable {
    private static final List<Path> PLACES =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

    private final Playwright playwright;
    private final Path profile;
    private final BrowserContext context;

    public Browser(String language, boolean dark, int width) {
        Path chromium = PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
        assumeTrue(chromium != null, "skipped: no Chromium at " + PLACES);
        try {
            profile = Files.createTempDirectory("chromium-profile");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        context = playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(chromium)
                                .setHeadless(true)
                                .setLocale(language)
                                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                                .setViewportSize(width, 1000)
                                .setArgs(List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync",
                                        "--disable-quic",
                                        "--no-first-run")));
        context.setDefaultTimeout(20_000);
    }

    public BrowserContext context() {
        return context;
    }

    /** Opens an address and logs in on the page of Keycloak that it leads to. */
    public Page logIn(String address, String user) {
        Page page = context.pages().get(0);
        page.navigate(address);
        page.fill("#username", user);
        page.fill("#password", "dev-only-" + user);
        page.click("#kc-login");
        page.waitForURL(url -> url.startsWith(address.substring(0, address.indexOf('/', 8))));
        return page;
    }

    /** Keeps a picture of the whole page where the property gateway.shots says, if it says so. */
    public static void shoot(Page page, String name) {
        String directory = System.getProperty("gateway.shots");
        if (directory != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(directory, name + ".png"))
                    .setFullPage(true));
        }
    }

    /** As {@link #shoot}, only what is on the screen. */
    public static void shootView(Page page, String name) {
        String directory = System.getProperty("gateway.shots");
        if (directory != null) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(directory, name + ".png")));
        }
    }

    @Override
    public void close() {
        context.close();
        playwright.close();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
