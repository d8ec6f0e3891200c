// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/latestjob.h"
#include "originals/originalpage.h"
#include "report/anchor.h"

#include <QImage>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <memory>

namespace PlanLens {

class PageExcerpt;
class DocumentArea;
class DocumentPane;
class Focus;
class PagePane;
class Workspace;

/// Shows the page of the original beside what is chosen or read, while its pane is in sight: opens
/// the file, paints the page and finds the place off the thread of the window.
class PageLinks : public QObject
{
    Q_OBJECT

public:
    struct Views
    {
        PagePane &page;
        DocumentArea &documents;
    };

    PageLinks(Focus &focus, Workspace &workspace, const Views &views, QObject *parent);

    /// What stands around a place on its page, beside a dialog that decides on it; null where its
    /// report has no pages. The caller owns it.
    QWidget *excerptOf(const Anchor &place);
    /// Whether a page, or a place on it, is still looked for.
    bool isRunning() const;

Q_SIGNALS:
    /// Another page is shown, or none.
    void changed();

private:
    struct Painted
    {
        PageAnswer answer;
        QImage picture;
    };
    using TracedPtr = std::shared_ptr<const TracedPages>;
    /// A file that was opened, with the pages painted last.
    struct Opened
    {
        QByteArray digest; ///< of the report that it was opened for
        OriginalDocumentPtr document;
        std::vector<ShownPage> painted;
    };
    /// A page that was recognised.
    struct Recognised
    {
        OriginalDocumentPtr document;
        int page = 0;
        TracedPtr traced; ///< null where it could not be
    };

    void choosePlace();
    void chooseReport();
    void followReading(const DocumentPane *pane);
    void choosePage(int page);
    void load();
    /// Whether what is shown, or comes of work in hand, is no longer what was chosen.
    bool isOutdated() const { return m_loading.isActive() || m_painting.isRunning(); }
    PageRequest request() const;
    void take();
    void keep(const PageAnswer &answer);
    void findOnScan();
    void takeRecognised();
    void showExcerpt();
    void say(const QString &text);
    QString whyNot(const PageAnswer &answer) const;
    QString noteOf(const PageAnswer &answer) const;
    QString quote() const;
    SourceRange place() const;

    Focus &m_focus;
    Workspace &m_workspace;
    Views m_views;
    LatestJob<Painted> m_painting;
    LatestJob<Recognised> m_recognising;
    QTimer m_loading; ///< what one click changes is one page
    QTimer m_reading; ///< until scrolling comes to rest
    const DocumentPane *m_read = nullptr;
    std::shared_ptr<const Report> m_report;
    QString m_path;
    Anchor m_place;   ///< what is marked; without a block nothing
    int m_page = 0;   ///< that is wanted; 0: where the place is
    bool m_go = true; ///< the place is to be brought on screen
    int m_resolution = 0;
    PageAnswer m_shown;
    std::deque<Opened> m_opened; ///< the last one first
    std::deque<Recognised> m_recognised;
    QPointer<PageExcerpt> m_excerpt;
    Recognised m_awaited; ///< what is recognised now
};

} // namespace PlanLens
