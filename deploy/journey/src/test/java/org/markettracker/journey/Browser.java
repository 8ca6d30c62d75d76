package org.markettracker.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.markettracker.deploy.local.process.FileTree;

/** A headless Chromium with a profile of its own, removed afterwards; where there is none, the test says that it is skipped. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Path profile;
    private final Playwright playwright;
    private final BrowserContext context;

    Browser() throws IOException {
        assumeTrue(Files.isExecutable(CHROMIUM), "skipped: no Chromium at " + CHROMIUM);
        profile = Files.createTempDirectory("market-tracker-chromium-");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        context = playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(CHROMIUM)
                                .setHeadless(true)
                                .setLocale("en-GB")
                                .setViewportSize(1280, 900)
                                .setArgs(List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-quic",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync",
                                        "--no-first-run")));
        context.setDefaultTimeout(30_000);
    }

    Page page() {
        return context.pages().get(0);
    }

    /** Keeps a picture of what is on the screen where the property journey.shots says, if it says so. */
    void shoot(String name) {
        String directory = System.getProperty("journey.shots");
        if (directory != null) {
            page().screenshot(new Page.ScreenshotOptions().setPath(Path.of(directory, name + ".png")));
        }
    }

    @Override
    public void close() throws IOException {
        context.close();
        playwright.close();
        FileTree.delete(profile);
    }
}
