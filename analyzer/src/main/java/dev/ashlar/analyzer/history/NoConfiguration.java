package dev.ashlar.analyzer.history;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps JGit from the configuration of the user and of the machine, so that a history reads the same everywhere; to find the
 * machine's, JGit would run git.
 */
final class NoConfiguration extends SystemReader.Delegate {

    private NoConfiguration(SystemReader real) {
        super(real);
    }

    /** For the whole process: JGit has but one. */
    static synchronized void install() {
        if (!(SystemReader.getInstance() instanceof NoConfiguration)) {
            SystemReader.setInstance(new NoConfiguration(SystemReader.getInstance()));
        }
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS files) {
        return new Empty(parent, files);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS files) {
        return new Empty(parent, files);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS files) {
        return new Empty(parent, files);
    }

    private static final class Empty extends FileBasedConfig {

        /** What JGit takes where it cannot measure. */
        private static final Duration CLOCK_OF_FILES = Duration.ofSeconds(2);

        Empty(@Nullable Config parent, FS files) {
            super(parent, null, files);
        }

        @Override
        public void load() {}

        @Override
        public boolean isOutdated() {
            return false;
        }

        /** Knows the resolution of time stamps: JGit would measure it by writing into the repository. */
        @Override
        public long getTimeUnit(String section, String subsection, String name, long otherwise, TimeUnit unit) {
            return "filesystem".equals(section)
                    ? unit.convert(CLOCK_OF_FILES)
                    : super.getTimeUnit(section, subsection, name, otherwise, unit);
        }
    }
}
