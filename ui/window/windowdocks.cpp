// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowdocks.h"

#include "style/textwidths.h"

#include "window/docktitle.h"
#include "window/tabwalk.h"

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>

namespace PlanLens {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::WindowDocks)
};

/// On a laptop's screen lists show few rows rather than that the window does not fit.
constexpr int leastHeight = 76;
constexpr int leastChartHeight = 130;
/// One proposal, with the name above and the buttons below.
constexpr int leastNamesHeight = 132;
/// Lower, and what stands above each other stands behind each other: on a laptop's screen a chart
/// over a list would leave a strip to each.
constexpr int lowScreen = 760;
/// Lower, and texts that are compared want the room of the tables below.
constexpr int smallScreen = 820;

/// Per cent: the tools of chart and findings take as much on a narrow screen.
int sidePart(int width)
{
    constexpr int narrowScreen = 1400;
    return width < narrowScreen ? 32 : 28;
}

} // namespace

WindowDocks::WindowDocks(QMainWindow &window, const Panes &panes)
    : m_window(window)
    , m_library(add(QStringLiteral("library"), Words::tr("Library"), panes.library))
    , m_chart(add(QStringLiteral("chart"), Words::tr("Chart"), panes.chart))
    , m_findings(add(QStringLiteral("findings"), Words::tr("Findings"), panes.findings))
    , m_problems(add(QStringLiteral("problems"), Words::tr("Problems"), panes.problems))
    , m_indicators(add(QStringLiteral("indicators"), Words::tr("Indicators"), panes.indicators))
    , m_review(add(QStringLiteral("review"), Words::tr("Names"), panes.review))
    , m_numbers(add(QStringLiteral("numbers"), Words::tr("Numbers"), panes.numbers))
    , m_outline(add(QStringLiteral("outline"), Words::tr("Outline"), panes.outline))
    , m_notes(add(QStringLiteral("notes"), Words::tr("Notes"), panes.notes))
    , m_changeLog(add(QStringLiteral("changelog"), Words::tr("Change Log"), panes.changeLog))
    , m_page(add(QStringLiteral("page"), Words::tr("Page"), panes.page))
    , m_hits(add(QStringLiteral("hits"), Words::tr("Search Results"), panes.hits))
{
    panes.chart->setMinimumHeight(leastChartHeight);
    panes.review->setMinimumHeight(leastNamesHeight);
    m_window.setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks |
                            QMainWindow::AnimatedDocks);
    m_window.setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    m_window.setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    reset();
}

QDockWidget *WindowDocks::add(const QString &name, const QString &title, QWidget *pane)
{
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName(name);
    dock->setWidget(pane);
    pane->setMinimumHeight(leastHeight);
    dock->setTitleBarWidget(new DockTitle(dock));
    leaveWhenOutOfSight(dock);
    addToggle(dock);
    return dock;
}

/// The action that a dock has of its own closes one that stands behind another.
void WindowDocks::addToggle(QDockWidget *dock)
{
    auto *toggle = new QAction(dock->windowTitle(), dock);
    toggle->setCheckable(true);
    toggle->setStatusTip(Words::tr("Shows or hides the pane %1").arg(dock->windowTitle()));
    constexpr int withKeys = 9;
    if (const int number = int(m_toggles.size()) + 1; number <= withKeys)
        toggle->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
    QObject::connect(dock, &QDockWidget::visibilityChanged, toggle, &QAction::setChecked);
    QObject::connect(toggle, &QAction::triggered, dock,
                     [this, dock] { bringUpOrHide(dock->widget()); });
    m_toggles << toggle;
}

QList<QDockWidget *> WindowDocks::all() const
{
    return {m_library, m_chart,   m_findings, m_problems,  m_indicators, m_review,
            m_numbers, m_outline, m_notes,    m_changeLog, m_page,       m_hits};
}

void WindowDocks::reset()
{
    // Those that stand behind each other now would stand beside each other for a moment, and widen
    // the window.
    for (QDockWidget *dock : all()) {
        if (m_window.dockWidgetArea(dock) != Qt::NoDockWidgetArea)
            m_window.removeDockWidget(dock);
    }
    m_window.addDockWidget(Qt::LeftDockWidgetArea, m_library);
    m_window.addDockWidget(Qt::LeftDockWidgetArea, m_outline);
    m_window.tabifyDockWidget(m_library, m_outline);
    m_window.addDockWidget(Qt::RightDockWidgetArea, m_page);
    m_window.splitDockWidget(m_page, m_chart, Qt::Horizontal);
    if (m_window.height() < lowScreen)
        m_window.tabifyDockWidget(m_chart, m_findings);
    else
        m_window.splitDockWidget(m_chart, m_findings, Qt::Vertical);
    m_window.tabifyDockWidget(m_findings, m_problems);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_indicators);
    m_window.tabifyDockWidget(m_indicators, m_review);
    m_window.tabifyDockWidget(m_review, m_numbers);
    m_window.tabifyDockWidget(m_numbers, m_notes);
    m_window.tabifyDockWidget(m_notes, m_changeLog);
    m_window.tabifyDockWidget(m_changeLog, m_hits);
    for (QDockWidget *dock : all()) {
        dock->setFloating(false);
        // The page takes the room of the text, so it comes when it is asked for.
        dock->setVisible(dock != m_page);
    }
    m_hits->hide(); // until there are some
    m_library->raise();
    m_findings->raise();
    if (m_window.height() < lowScreen)
        m_chart->raise();
    m_indicators->raise();
    const int width = m_window.width();
    const int height = m_window.height();
    // Wide enough for the years of a report on a small screen too.
    const int names = 14 * ideographWidth(m_window.fontMetrics());
    m_window.resizeDocks({m_library, m_chart},
                         {std::max(width * 16 / 100, names), width * sidePart(width) / 100},
                         Qt::Horizontal);
    m_window.resizeDocks({m_indicators}, {height * 31 / 100}, Qt::Vertical);
    m_window.resizeDocks({m_chart, m_findings}, {height * 44 / 100, height * 20 / 100},
                         Qt::Vertical);
}

QList<QAction *> WindowDocks::toggles() const
{
    return m_toggles;
}

DockTitle *WindowDocks::titleOf(const QDockWidget *dock)
{
    return static_cast<DockTitle *>(dock->titleBarWidget());
}

DockTitle *WindowDocks::libraryTitle() const
{
    return titleOf(m_library);
}

DockTitle *WindowDocks::findingsTitle() const
{
    return titleOf(m_findings);
}

DockTitle *WindowDocks::problemsTitle() const
{
    return titleOf(m_problems);
}

DockTitle *WindowDocks::indicatorsTitle() const
{
    return titleOf(m_indicators);
}

DockTitle *WindowDocks::reviewTitle() const
{
    return titleOf(m_review);
}

DockTitle *WindowDocks::numbersTitle() const
{
    return titleOf(m_numbers);
}

DockTitle *WindowDocks::notesTitle() const
{
    return titleOf(m_notes);
}

DockTitle *WindowDocks::changeLogTitle() const
{
    return titleOf(m_changeLog);
}

QDockWidget *WindowDocks::dockOf(const QWidget *pane) const
{
    for (QDockWidget *dock : all()) {
        if (dock->widget() == pane)
            return dock;
    }
    return nullptr;
}

void WindowDocks::raise(const QWidget *pane)
{
    if (QDockWidget *dock = dockOf(pane)) {
        dock->show();
        dock->raise();
    }
}

void WindowDocks::bringUpOrHide(const QWidget *pane)
{
    QDockWidget *dock = dockOf(pane);
    if (!dock)
        return;
    if (isInSight(*dock)) {
        dock->close();
        return;
    }
    raise(pane);
    if (dock == m_page)
        widenPage();
    enterPane(*dock->widget());
}

QDockWidget *WindowDocks::tableInSight() const
{
    for (QDockWidget *dock : all()) {
        if (!dock->isFloating() && dock->isVisible() && !dock->visibleRegion().isEmpty() &&
            m_window.dockWidgetArea(dock) == Qt::BottomDockWidgetArea)
            return dock;
    }
    return nullptr;
}

void WindowDocks::lowerTables(bool lower)
{
    QDockWidget *dock = tableInSight();
    if (!dock || lower == (m_tablesHeight > 0) || (lower && m_window.height() >= smallScreen))
        return;
    const int height = lower ? dock->minimumSizeHint().height() : m_tablesHeight;
    m_tablesHeight = lower ? dock->height() : 0;
    m_window.resizeDocks({dock}, {height}, Qt::Vertical);
}

void WindowDocks::widenPage()
{
    const int wanted = m_window.width() * 30 / 100;
    if (!m_page->isFloating() && m_page->width() < wanted)
        m_window.resizeDocks({m_page}, {wanted}, Qt::Horizontal);
}

} // namespace PlanLens
