// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "charts/chartscene.h"
#include "charts/chartview.h"
#include "indicators/indicatorpane.h"
#include "items/indicatormodel.h"
#include "jobs/importjob.h"
#include "links/focuslinks.h"
#include "style/dialogs.h"
#include "window/mainwindow.h"
#include "window/windowactions.h"
#include "workspace/focus.h"

#include <QAction>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace PlanLens::Fixtures {

/// Answers every question at once with what the test put here.
class AnsweringDialogs : public Dialogs
{
public:
    QStringList files;
    QString folder;
    QString saveTo;
    bool confirmed = false;
    QStringList asked;
    QString question; ///< the text of the last one that could be confirmed

    QStringList filters; ///< that dialogs to open files had

    QStringList openFiles(QWidget *, const QString &title, const QString &,
                          const QString &filter) override
    {
        asked << title;
        filters << filter;
        return files;
    }
    QString openFolder(QWidget *, const QString &title, const QString &) override
    {
        asked << title;
        return folder;
    }
    QString saveFile(QWidget *, const QString &title, const QString &, const QString &) override
    {
        asked << title;
        return saveTo;
    }
    bool confirm(QWidget *, const QString &title, const QString &text, const QString &) override
    {
        asked << title;
        question = text;
        return confirmed;
    }
    bool setUpPrinter(QWidget *, QPrinter &) override
    {
        asked << QStringLiteral("printer");
        return false;
    }
    void inform(QWidget *, const QString &title, const QString &) override { asked << title; }
};

/// A window on a library of its own, with settings and dialogs of the test's.
struct TestWindow
{
    QTemporaryDir folder;
    MemorySettings settings;
    AnsweringDialogs dialogs;
    std::unique_ptr<MainWindow> window;

    TestWindow() { reopen(); }

    /// Closes the window and opens another with the same settings and library.
    void reopen()
    {
        if (window)
            window->close();
        window = std::make_unique<MainWindow>(settings, dialogs);
        window->openLibrary(folder.filePath(QStringLiteral("library.sqlite")));
        window->show();
        window->restoreLastState();
    }
    bool waitForImport()
    {
        return QTest::qWaitFor([this] { return !window->importJob().isRunning(); }, 60000);
    }
    /// Makes it large and active, with the sample reports in its library.
    bool openSamples()
    {
        window->resize(1600, 1000);
        window->actions().openSamples->trigger();
        if (!waitForImport())
            return false;
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get());
    }
    /// The samples in a window of a size, laid out as at first, with the growth of the city
    /// charted.
    bool openSamplesIn(const QSize &size)
    {
        if (!openSamples())
            return false;
        window->resize(size);
        window->actions().resetLayout->trigger();
        const bool opened = openReport(keyOf(QStringLiteral("500000"), 2022));
        window->focus().setIndicator(QStringLiteral("gdp-growth"), nullptr);
        return opened;
    }
    /// Of the report of a region that looks back on a year; empty where there is none.
    QString keyOf(const QString &region, int reviewYear) const
    {
        for (const LibraryEntry &entry : window->workspace().entries()) {
            if (entry.identity.regionId == region && entry.identity.reviewYear == reviewYear)
                return entry.key;
        }
        return {};
    }
    /// Opens a report, as one visit.
    bool openReport(const QString &key)
    {
        const bool opened = window->links().openReport(key);
        QCoreApplication::processEvents();
        return opened;
    }
};

/// The cell of an indicator in the pane's view.
inline QModelIndex cellOf(const IndicatorPane &pane, const QString &indicator, int column)
{
    const auto *filter = static_cast<const QSortFilterProxyModel *>(pane.view()->model());
    const QModelIndex index = pane.model()->indexOfIndicator(indicator);
    return filter->mapFromSource(index.siblingAtColumn(column));
}

inline void clickCell(const IndicatorPane &pane, const QModelIndex &cell)
{
    pane.view()->scrollTo(cell);
    QTest::mouseClick(pane.view()->viewport(), Qt::LeftButton, {},
                      pane.view()->visualRect(cell).center());
}

/// Clicks the figure of a chart that cites a place; false where none does.
inline bool clickPoint(ChartView &view, const Anchor &anchor)
{
    const int at = view.chartScene().indexOf(anchor);
    if (at < 0)
        return false;
    const AnchoredItem *item = view.chartScene().anchoredItems().at(at);
    const QPointF centre = item->mapToScene(item->bounds().center());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.mapFromScene(centre));
    return true;
}

} // namespace PlanLens::Fixtures
