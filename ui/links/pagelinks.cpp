// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/pagelinks.h"

#include "document/documentarea.h"
#include "document/documentpane.h"
#include "document/documentview.h"
#include "pages/pageexcerpt.h"
#include "pages/pageimage.h"
#include "pages/pagepane.h"
#include "pages/pageview.h"
#include "workspace/focus.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QLocale>

#include <algorithm>
#include <chrono>
#include <utility>

namespace PlanLens {

namespace {

using State = PageAnswer::State;

constexpr std::size_t mostOpened = 2;
constexpr int excerptResolution = 150;
constexpr std::size_t mostPainted = 4;
constexpr std::size_t mostRecognised = 12;

} // namespace

PageLinks::PageLinks(Focus &focus, Workspace &workspace, const Views &views, QObject *parent)
    : QObject(parent), m_focus(focus), m_workspace(workspace), m_views(views)
{
    constexpr std::chrono::milliseconds rest{250};
    m_loading.setSingleShot(true);
    m_reading.setSingleShot(true);
    m_reading.setInterval(rest);
    connect(&m_loading, &QTimer::timeout, this, &PageLinks::load);
    connect(&m_reading, &QTimer::timeout, this, [this] { followReading(m_read); });
    PagePane &pane = m_views.page;
    m_focus.follow(&pane, Focus::Place, [this] { choosePlace(); });
    m_focus.follow(&pane, Focus::Reports, [this] { chooseReport(); });
    for (const DocumentPane *read :
         {m_views.documents.firstPane(), m_views.documents.secondPane()}) {
        connect(read->view(), &ReadingView::scrolledByPerson, this, [this, read] {
            m_read = read;
            m_reading.start();
        });
    }
    connect(&pane, &PagePane::shown, &m_loading, qOverload<>(&QTimer::start));
    connect(&pane, &PagePane::pageWanted, this, &PageLinks::choosePage);
    connect(&pane, &PagePane::resolutionWanted, this, [this](int resolution) {
        if (resolution == std::exchange(m_resolution, resolution))
            return; // it cannot be had
        if (m_shown.state == State::Shown && !m_shown.document->isScan)
            m_loading.start();
    });
    connect(&m_workspace, &Workspace::changed, this, &PageLinks::chooseReport);
    connect(&m_painting, &LatestJobBase::finished, this, &PageLinks::take);
    connect(&m_painting, &LatestJobBase::failed, this, &PageLinks::say);
    connect(&m_recognising, &LatestJobBase::finished, this, &PageLinks::takeRecognised);
    connect(this, &PageLinks::changed, this, &PageLinks::showExcerpt);
    chooseReport();
}

QWidget *PageLinks::excerptOf(const Anchor &place)
{
    const auto report = m_workspace.report(place.report);
    if (!report || !hasOriginalPages(report->report->format))
        return nullptr;
    auto *excerpt = new PageExcerpt;
    m_excerpt = excerpt;
    m_place = place;
    m_page = 0;
    m_go = true;
    load();
    showExcerpt();
    return excerpt;
}

void PageLinks::showExcerpt()
{
    if (!m_excerpt)
        return;
    if (isOutdated())
        m_excerpt->setPage({}, tr("Looking for the page…"));
    else
        m_excerpt->setPage(m_views.page.content(), m_views.page.note());
}

bool PageLinks::isRunning() const
{
    return m_loading.isActive() || m_reading.isActive() || m_painting.isRunning() ||
           m_recognising.isRunning();
}

void PageLinks::choosePlace()
{
    m_place = m_focus.anchor();
    m_page = 0;
    m_go = true;
    m_loading.start();
}

void PageLinks::chooseReport()
{
    const QString key = m_focus.report();
    if (m_place.report != key) {
        m_place = m_focus.anchor().report == key ? m_focus.anchor() : Anchor();
        m_place.report = key;
        m_page = 0;
        m_go = true;
    }
    m_loading.start();
}

/// What is marked stays so: it is found again when its page comes back.
void PageLinks::followReading(const DocumentPane *pane)
{
    const auto report = pane ? pane->report() : nullptr;
    const auto page = report ? report->page(pane->readingPlace()) : std::nullopt;
    if (!page || (report == m_report && *page == m_shown.page.number))
        return;
    if (m_place.report != report->key()) {
        m_place = {};
        m_place.report = report->key();
    }
    choosePage(*page);
}

void PageLinks::choosePage(int page)
{
    m_page = page;
    m_go = true;
    m_loading.start();
}

SourceRange PageLinks::place() const
{
    return m_report && m_place.isValid() ? m_report->sourceRange(m_place) : SourceRange();
}

PageRequest PageLinks::request() const
{
    constexpr double paperInches = 8.3;
    PageRequest request;
    request.report = m_report;
    request.path = m_path;
    request.place = place();
    request.page = m_page;
    const PageView &view = *m_views.page.view();
    const int guess = std::max(60, int(view.width() * view.devicePixelRatioF() / paperInches));
    request.resolution =
        std::max(m_resolution > 0 ? m_resolution : guess, m_excerpt ? excerptResolution : 0);
    const auto opened = std::find_if(m_opened.begin(), m_opened.end(), [this](const Opened &one) {
        return one.digest == m_report->digest;
    });
    if (opened != m_opened.end()) {
        request.known = opened->document;
        request.painted = opened->painted;
    }
    return request;
}

void PageLinks::load()
{
    if (!m_views.page.isVisible() && !m_excerpt)
        return; // until it is shown
    const auto report = m_workspace.report(m_place.report);
    m_report = report ? report->report : nullptr;
    m_path = report ? report->entry.path : QString();
    if (!m_report) {
        m_painting.cancel();
        m_recognising.cancel();
        say(tr("Open a report that was read from a PDF or a scan: this pane shows its pages."));
        return;
    }
    m_views.page.setBusy(true);
    m_painting.start([request = request()](const Cancelled &cancelled, const Progress &) {
        PageAnswer answer = originalPage(request, cancelled);
        QImage picture = pageImage(answer.page);
        return Painted{std::move(answer), std::move(picture)};
    });
}

void PageLinks::keep(const PageAnswer &answer)
{
    const auto same = [&](const Opened &one) {
        return one.document == answer.document;
    };
    const auto found = std::find_if(m_opened.begin(), m_opened.end(), same);
    Opened opened =
        found != m_opened.end() ? *found : Opened{m_report->digest, answer.document, {}};
    if (found != m_opened.end())
        m_opened.erase(found);
    std::vector<ShownPage> &painted = opened.painted;
    std::erase_if(painted,
                  [&](const ShownPage &page) { return page.number == answer.page.number; });
    painted.insert(painted.begin(), answer.page);
    painted.resize(std::min(painted.size(), mostPainted));
    m_opened.push_front(std::move(opened));
    if (m_opened.size() > mostOpened)
        m_opened.pop_back();
}

void PageLinks::take()
{
    const Painted &painted = m_painting.result();
    if (painted.answer.state == State::Cancelled)
        return;
    if (painted.answer.state == State::Shown)
        keep(painted.answer);
    if (isOutdated())
        return;
    m_shown = painted.answer;
    m_views.page.setBusy(false);
    if (m_shown.state != State::Shown) {
        say(whyNot(m_shown));
        return;
    }
    const ShownPage &page = m_shown.page;
    if (m_shown.place == PlaceOnPage::ToBeRecognised)
        findOnScan();
    m_views.page.showPage({painted.picture, QSizeF(page.width, page.height), page.number,
                           page.count, marksOnPage(m_shown.marks, page.number), noteOf(m_shown)},
                          std::exchange(m_go, false));
    Q_EMIT changed();
}

/// The page on which the place is said to stand, whichever is shown.
void PageLinks::findOnScan()
{
    const int page = m_report->pages.at(place().start).value_or(1);
    const auto known =
        std::find_if(m_recognised.begin(), m_recognised.end(), [&](const Recognised &one) {
            return one.document == m_shown.document && one.page == page;
        });
    if (known != m_recognised.end()) {
        m_shown.place = PlaceOnPage::NotFound;
        if (known->traced)
            m_shown.marks = marksOn(*known->traced, page, *m_report, place());
        if (!m_shown.marks.empty())
            m_shown.place = PlaceOnPage::Found;
        return;
    }
    if (m_recognising.isRunning() && m_awaited.document == m_shown.document &&
        m_awaited.page == page)
        return;
    m_awaited = {m_shown.document, page, nullptr};
    m_recognising.start(
        [document = m_shown.document, page](const Cancelled &cancelled, const Progress &) {
            return Recognised{document, page, recognisedPage(*document, page, cancelled)};
        });
}

void PageLinks::takeRecognised()
{
    m_recognised.push_front(m_recognising.result());
    m_awaited = {};
    if (m_recognised.size() > mostRecognised)
        m_recognised.pop_back();
    if (isOutdated() || m_shown.place != PlaceOnPage::ToBeRecognised)
        return;
    findOnScan();
    m_views.page.setMarks(marksOnPage(m_shown.marks, m_shown.page.number), noteOf(m_shown));
    Q_EMIT changed();
}

void PageLinks::say(const QString &text)
{
    m_shown = {};
    m_views.page.setBusy(false);
    m_views.page.say(text);
    Q_EMIT changed();
}

QString PageLinks::whyNot(const PageAnswer &answer) const
{
    const QString file = QDir::toNativeSeparators(m_path);
    switch (answer.state) {
    case State::Missing:
        return tr("The page cannot be shown: %1 is no longer there. The text and its figures were "
                  "kept when the file was imported.")
            .arg(file);
    case State::Changed:
        return tr("The page is not shown: %1 is no longer the file that was imported, its content "
                  "is another. Import it again to see its pages beside its text.")
            .arg(file);
    case State::Unreadable:
        return tr("The page cannot be shown: %1: %2").arg(file, answer.detail);
    case State::NoPages:
    case State::Shown:
    case State::Cancelled:
        break;
    }
    return tr("This report was read from a file without pages of its own. Pages are shown of PDF "
              "and of scans.");
}

QString PageLinks::quote() const
{
    constexpr qsizetype most = 40;
    const QString text = m_report->quote(m_place).simplified();
    return text.size() > most ? text.left(most - 1) + u'…' : text;
}

QString PageLinks::noteOf(const PageAnswer &answer) const
{
    switch (answer.place) {
    case PlaceOnPage::NoneAsked:
        return {};
    case PlaceOnPage::ToBeRecognised:
        return tr("“%1”: its place is being looked for on the scan…").arg(quote());
    case PlaceOnPage::NotFound:
        return tr("“%1”: its place was not found for certain on the pages, so nothing is marked.")
            .arg(quote());
    case PlaceOnPage::Found:
        break;
    }
    const int page = answer.marks.front().page;
    if (marksOnPage(answer.marks, answer.page.number).isEmpty())
        return tr("“%1” stands on page %2.").arg(quote(), QLocale().toString(page));
    return m_report->recognition.isDoubtful(place())
               ? tr("Marked: “%1”, which was recognised with little certainty. Compare it with the "
                    "picture.")
                     .arg(quote())
               : tr("Marked: “%1”").arg(quote());
}

} // namespace PlanLens
