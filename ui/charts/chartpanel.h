// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/chartmodel.h"
#include "presenting/scorecard.h"

#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QLayout;
class QStackedWidget;
class QToolButton;

namespace PlanLens {

class ChartView;
class KindChooser;
class RegionChooser;
class ZoomFrame;

/// The chart of the chosen indicator in its kinds, and the scorecard of the chosen report and of
/// those beside it.
///
/// Shows what it is given and emits what the person wants; it knows no other view and no library.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    /// Asks for a file to write; empty where the person thought better of it.
    using PathAsker = std::function<QString(QWidget *parent, const QString &proposal)>;

    explicit ChartPanel(QWidget *parent = nullptr);

    /// The series of one indicator and the ids of the regions to show; all, where there are none.
    void setSeries(const Series &series, const QStringList &regions);
    /// Regions that can be added though the series holds nothing of them yet.
    void setAvailableRegions(const QList<ChartLane> &regions);
    /// What was wanted last; `title` names the report that is chosen.
    void setScorecard(const QString &title, const ScoreCard &card);
    /// What sharedTargetsWanted() asked for last.
    void setSharedTargets(const QList<SharedTarget> &shared);
    void clear();
    /// A row was chosen that stands for no indicator: there is nothing to draw, and why is said.
    void setUnjoined(const QString &name);

    ChartKind kind() const;
    void setKind(ChartKind kind);
    /// Whether a chart of years is to have a small chart for each of several regions.
    bool isApart() const;
    void setApart(bool apart);
    /// What is shown: of a chart that is zoomed, its part.
    const ChartData &chart() const;
    /// Outlines the figure that cites a place, where one is shown.
    void highlight(const Anchor &anchor);

    /// Small charts, copy, save and zoom, for menus: the same objects as in the panel's own context
    /// menu.
    QList<QAction *> chartActions() const { return m_actions; }
    void setPathAsker(PathAsker asker) { m_askForPath = std::move(asker); }
    /// What a picture's name is proposed to end with; empty for "png".
    void setPictureFormat(const QString &format);
    /// For a dialog that asks for a file: that of the format comes first.
    QString pictureFilters() const;

Q_SIGNALS:
    void pointActivated(const PlanLens::Anchor &anchor);
    void regionsChosen(const QStringList &ids);
    void kindChanged(PlanLens::ChartKind kind);
    void apartChanged(bool apart);
    /// A cascade is shown: what else the regions and the places around them set targets for is
    /// wanted. `regions` are ids; all, where there are none.
    void sharedTargetsWanted(const QStringList &regions, const PlanLens::Period &period);
    /// The columns of the scorecard are to be others.
    void scoresWanted(PlanLens::ScoreBy by);
    /// A picture was saved that ends otherwise than the one before.
    void pictureFormatChanged(const QString &format);
    /// A picture was written; one sentence for the person.
    void done(const QString &text);
    /// A picture could not be written; one sentence for the person.
    void failed(const QString &reason);

public Q_SLOTS:
    void copyPicture();
    void copyData();
    void savePicture();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QLayout *makeChoices();
    void makeActions();
    QAction *makeApart();
    void showApart();
    void refresh();
    void showWindow();
    ChartChoice choice() const;
    void askForShared();
    void fillPeriods();
    void fillStyled();
    void fillRegions();
    void showTitle();
    void showSubtitle();
    QString emptyText() const;
    QStringList otherRegions() const;

    Series m_series;
    QStringList m_regions;
    QList<ChartLane> m_available;
    ScoreCard m_card;
    ChartData m_scores;             ///< made of it
    std::optional<Period> m_period; ///< as the person chose it
    QString m_styled;               ///< the region of a target style, as the person chose it
    QList<SharedTarget> m_shared;
    std::optional<Period> m_sharedFor; ///< asked for; of the regions and series of now
    QString m_unjoined; ///< name of the row that stands for no indicator, where one is chosen
    PathAsker m_askForPath;
    QString m_pictureFormat;
    QList<QAction *> m_actions;
    KindChooser *m_kinds;
    QLabel *m_title;
    QLabel *m_subtitle;
    QComboBox *m_periods;
    QComboBox *m_rankBy;
    QComboBox *m_regionStyled;
    QComboBox *m_scoreBy;
    QAction *m_apart; ///< draws small charts
    QToolButton *m_apartButton;
    RegionChooser *m_chooser;
    QStackedWidget *m_pages;
    QLabel *m_empty;
    ChartView *m_view;
    ZoomFrame *m_frame; ///< around the view
};

} // namespace PlanLens

Q_DECLARE_METATYPE(PlanLens::ChartKind)
