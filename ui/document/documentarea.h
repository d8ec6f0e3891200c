// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "report/report.h"

#include <QHash>
#include <QMap>
#include <QWidget>

#include <memory>

class QAction;
class QSplitter;

namespace PlanLens {

class DocumentPane;
class SectionScroller;

/// Where reports are read: one, or two beside each other that scroll together.
class DocumentArea : public QWidget
{
    Q_OBJECT

public:
    using ReportPointer = std::shared_ptr<const Report>;

    explicit DocumentArea(QWidget *parent = nullptr);
    ~DocumentArea() override;

    /// Shows a report in the current pane; a report that is shown already just comes to the front.
    void openReport(ReportPointer report, const QList<Observation> &observations);
    /// Shows a report beside the first one, in place of what stood there.
    void openBeside(ReportPointer report, const QList<Observation> &observations);
    /// Renews the figures of a report wherever it is shown, keeping the reader's place.
    void refresh(ReportPointer report, const QList<Observation> &observations);
    void closeBeside();
    void clear();

    /// Shows an anchor in the pane that holds its report, the current one first. False where no
    /// pane does.
    bool showAnchor(const Anchor &anchor);
    /// Marks words in the pane that holds the anchor's report; see DocumentPane::markWords().
    void markWords(const QStringList &words, const Anchor &anchor);
    /// A place to be shown, with all that is needed to open its report.
    struct Place
    {
        ReportPointer report;
        QList<Observation> observations;
        Anchor anchor;
    };
    /// Shows two places that are to be compared, marked as cited: in one pane where both of one
    /// report are on screen together, else beside each other, one report in both panes if need be.
    /// The pane of the first becomes the current one.
    void showBoth(const Place &first, const Place &second);
    /// Brings a place to the top of the pane that shows its report, and goes there.
    void goTo(const Anchor &anchor);
    /// Where reports were read last, by their keys; a report that is opened again opens there.
    QHash<QString, Anchor> readingPlaces() const;
    void setReadingPlaces(const QHash<QString, Anchor> &places) { m_places = places; }
    void setCurrentIndicator(const QString &id);
    /// Marks the numbers of a report that nothing explains, wherever it is shown.
    void setUnexplained(const QString &report, const QList<Anchor> &numbers);
    /// What a person noted in a report, by places; see DocumentPane::setNoted().
    void setNoted(const QString &report, const QMap<Anchor, QString> &notes);
    /// By which rules and words its figures were read, for tips.
    void setHowRead(const QString &report, const QMap<Anchor, QString> &texts);

    bool isBeside() const;
    /// Whether two reports are beside each other, or both could be read if they were.
    bool hasRoomBeside() const;
    /// Keys of the reports that are shown, from the left.
    QStringList openReports() const;
    DocumentPane *firstPane() const { return m_first; }
    DocumentPane *secondPane() const { return m_second; }
    /// The pane that had the keyboard last.
    DocumentPane *currentPane() const;

    /// For menus and tool bars; without shortcuts of their own beyond what the panes offer.
    QAction *scrollTogetherAction() const { return m_together; }
    QAction *closeBesideAction() const { return m_closeBeside; }

Q_SIGNALS:
    void anchorActivated(const PlanLens::Anchor &anchor);
    /// A person wants to put right what was read of the figure at a place.
    void correctionRequested(const PlanLens::Anchor &anchor);
    /// The current pane shows another report, or another pane is current; empty for none.
    void currentReportChanged(const QString &key);
    /// A closer look at a figure is wanted, which stands at a place of the screen.
    void lensRequested(const PlanLens::Anchor &anchor, const QRect &place);
    /// Another section is read in the current pane: its heading's block, -1 above the first.
    void headingChanged(int block);
    /// What is open changed.
    void openReportsChanged();

private:
    DocumentPane *addPane();
    void makeActions();
    void makeCurrent(DocumentPane *pane);
    void setCurrent(DocumentPane *pane);
    void cite(const Anchor &anchor);
    void closePane(DocumentPane *pane);
    void reportsChanged();
    DocumentPane *paneOf(const QString &key) const;
    void setReports(const Place &left, const Place &right);
    void put(DocumentPane *pane, ReportPointer report, const QList<Observation> &observations);
    void take(DocumentPane *pane);
    void keepPlace(const DocumentPane *pane);

    QSplitter *m_splitter;
    DocumentPane *m_first;
    DocumentPane *m_second;
    DocumentPane *m_current;
    SectionScroller *m_scroller;
    QAction *m_together;
    QAction *m_closeBeside;
    QHash<QString, Anchor> m_places; ///< where reports were read last
};

} // namespace PlanLens
