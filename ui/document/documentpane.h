// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/readingview.h"
#include "figures/observation.h"
#include "report/report.h"
#include "typesetting/textsize.h"

#include <QMap>
#include <QWidget>

#include <functional>
#include <memory>

class QStackedWidget;

namespace PlanLens {

class DocumentFinder;
class DocumentView;
class FindBar;
class OutlinePopup;
class PaneHeader;

/// One report to read: header, text, find bar, outline.
class DocumentPane : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPane(QWidget *parent = nullptr);
    ~DocumentPane() override;

    /// Shows a report with its figures. The same report again keeps the reader's place.
    void setReport(std::shared_ptr<const Report> report, const QList<Observation> &observations);
    void clear();
    std::shared_ptr<const Report> report() const { return m_report; }
    /// Key of the report; empty where there is none.
    QString reportKey() const { return m_report ? m_report->key() : QString(); }

    /// Brings an anchor on screen and marks it as the cited place. False where it is not of this
    /// report.
    bool showAnchor(const Anchor &anchor);
    /// Marks these words wherever they stand, with the find bar open on the hit at `anchor`.
    void markWords(const QStringList &words, const Anchor &anchor);
    /// Marks a place as the cited one, in place of what was cited before, where it stands.
    void cite(const Anchor &anchor);
    /// Marks further places of the report as cited beside the one that was shown last.
    void citeAlso(const QList<Anchor> &anchors);
    /// Whether both places are on screen where one of them is shown.
    bool fitOnScreen(const Anchor &one, const Anchor &other) const;
    /// Brings an anchor to the top, without marking it: the way to a section.
    void goTo(const Anchor &anchor);
    /// The place that is read: the first that can be seen. Not valid where nothing is shown.
    Anchor readingPlace() const;
    /// Brings a place that was read to the top again; where it stands, nothing is marked.
    void readOn(const Anchor &place);
    /// Marks all figures of an indicator; none where the id is empty.
    void setCurrentIndicator(const QString &id);
    /// Marks numbers of the report that nothing explains; in order.
    void setUnexplained(const QList<Anchor> &numbers);
    /// What a person noted, by places: the words, or nothing for a bookmark.
    void setNoted(const QMap<Anchor, QString> &notes);
    /// What a person means to note something on: the selection, else the place that is cited, else
    /// the paragraph that is read.
    Anchor chosenPlace() const;
    /// The place of the figure that Tab went to, while it can be seen; not valid where there is
    /// none. It is what a person means before anything that was cited earlier.
    Anchor keyedFigure() const;
    /// By which rules and words figures were read, by their places, for tips.
    void setHowRead(const QMap<Anchor, QString> &texts) { m_howRead = texts; }
    /// What to say in a tip about the figure at a place, beyond what its report says: rich text.
    using FurtherTip = std::function<QString(const Anchor &anchor)>;
    void setFurtherTip(FurtherTip tip) { m_furtherTip = std::move(tip); }
    /// Asks for a closer look at the figure that Tab went to or that is cited. False where none is
    /// in sight.
    bool lookCloser();
    /// Heading block above what is being read; -1 where there is none.
    int currentHeading() const { return m_heading; }

    qreal pointSize() const { return m_points; }
    void setPointSize(qreal points);
    /// Sets the report anew where it is read, as after a choice of its typeface.
    void setAnew();
    void setClosable(bool closable);

    DocumentView *view() const { return m_view; }
    FindBar *findBar() const { return m_findBar; }
    PaneHeader *header() const { return m_header; }

public Q_SLOTS:
    void find();
    void findNext();
    void findPrevious();
    void zoomIn() { setPointSize(m_points + 1); }
    void zoomOut() { setPointSize(m_points - 1); }
    void resetZoom() { setPointSize(documentPoints()); }
    void openOutline();
    void copy();
    /// Copies the selection, or else the place being cited, with its source after it.
    void copyWithCitation();

Q_SIGNALS:
    /// A figure was chosen: the anchor of its observation; or a number that nothing explains.
    void anchorActivated(const PlanLens::Anchor &anchor);
    /// A person wants to put right what was read of the figure at a place, or to make a number one.
    void correctionRequested(const PlanLens::Anchor &anchor);
    /// A closer look at a figure is wanted, which stands at a place of the screen.
    void lensRequested(const PlanLens::Anchor &anchor, const QRect &place);
    /// Another section is being read: its heading's block, -1 above the first.
    void headingChanged(int block);
    void pointSizeChanged(qreal points);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void rebuild(ReadingView::Place place);
    void markIndicator();
    void markCited();
    void markUnexplained();
    void markNoted();
    QString noteTip(int position) const;
    void activate(int observation);
    void lookAt(int observation);
    void updateHeading();
    void openMenu(const QPoint &point);
    bool handleKey(const QKeyEvent &event);

    std::shared_ptr<const Report> m_report;
    QList<Observation> m_observations;
    QString m_indicator;
    Anchor m_cited;
    QList<Anchor> m_alsoCited;
    QList<Anchor> m_unexplained;
    QMap<Anchor, QString> m_noted;
    QMap<Anchor, QString> m_howRead;
    FurtherTip m_furtherTip;
    const Theme *m_theme = nullptr; ///< the text was set in
    qreal m_points = documentPoints();
    int m_heading = -1;

    PaneHeader *m_header;
    QStackedWidget *m_pages;
    DocumentView *m_view;
    FindBar *m_findBar;
    DocumentFinder *m_finder;
    OutlinePopup *m_outline;
};

} // namespace PlanLens
