// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a library of the five reports: until it is up with a report open, and from choosing
// an indicator until its chart is painted.

#include "benchmarkdata.h"
#include "charts/chartpanel.h"
#include "importing/importing.h"
#include "links/focuslinks.h"
#include "style/appearance.h"
#include "style/dialogs.h"
#include "window/mainwindow.h"
#include "workspace/focus.h"

#include <QApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace PlanLens;

namespace {

/// A folder with a library of all reports, and settings that have its first report open.
struct Desk
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("library.sqlite"));
    MemorySettings settings;
    SystemDialogs dialogs;

    Desk()
    {
        Library::Opened opened = Library::open(path);
        const auto &library = std::get<std::unique_ptr<Library>>(opened);
        importPaths(*library, benchmarkReports());
        settings.setValue(Settings::OpenReports, QStringList{library->entries().constFirst().key});
        settings.setValue(Settings::LastIndicator, QStringLiteral("gdp-growth"));
    }

    std::unique_ptr<MainWindow> open()
    {
        auto window = std::make_unique<MainWindow>(settings, dialogs);
        window->openLibrary(path);
        window->show();
        window->restoreLastState();
        return window;
    }
};

Desk &desk()
{
    static Desk desk;
    return desk;
}

void openWindow(benchmark::State &state)
{
    for (auto _ : state) {
        const auto window = desk().open();
        QApplication::processEvents();
        window->repaint();
    }
}

void chooseIndicator(benchmark::State &state)
{
    const auto window = desk().open();
    const QStringList ids{QStringLiteral("gdp-growth"), QStringLiteral("retail-growth")};
    qsizetype next = 0;
    for (auto _ : state) {
        window->focus().setIndicator(ids.at(++next % ids.size()), nullptr);
        QApplication::processEvents();
        window->chartPanel()->repaint();
    }
}

void chooseAllRegions(benchmark::State &state)
{
    const auto window = desk().open();
    for (auto _ : state) {
        window->links().chooseAllRegions();
        window->chartPanel()->repaint();
        window->links().chooseOwnRegions();
        window->chartPanel()->repaint();
    }
}

} // namespace

BENCHMARK(openWindow)->Unit(benchmark::kMillisecond);
BENCHMARK(chooseIndicator)->Unit(benchmark::kMillisecond);
BENCHMARK(chooseAllRegions)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyAppearance(application, Appearance::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
