// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpanel.h"

#include "charts/accessiblechart.h"
#include "charts/chartview.h"
#include "charts/kindchooser.h"
#include "charts/regionchooser.h"
#include "charts/renderchart.h"
#include "presenting/charttext.h"
#include "presenting/scorecard.h"
#include "style/glyphcoverage.h"
#include "style/plaintext.h"
#include "style/toolbutton.h"
#include "zooming/zoomframe.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace PlanLens {

static QString usualFormat()
{
    return QStringLiteral("png");
}

static QString askWithDialog(QWidget *parent, const QString &proposal)
{
    return QFileDialog::getSaveFileName(
        parent, ChartPanel::tr("Save the chart"), proposal,
        ChartPanel::tr("Pictures and tables (*.png *.svg *.pdf *.csv)"));
}

/// Charts speak before the first one is made: Qt asks what says a widget once.
static ChartView *makeView(QWidget *parent)
{
    speakCharts();
    return new ChartView(parent);
}

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent)
    , m_askForPath(askWithDialog)
    , m_pictureFormat(usualFormat())
    , m_kinds(new KindChooser(tr("Kind of chart"), this))
    , m_title(new PlainLabel(this))
    , m_subtitle(new PlainLabel(this))
    , m_periods(new QComboBox(this))
    , m_rankBy(new QComboBox(this))
    , m_regionStyled(new QComboBox(this))
    , m_scoreBy(new QComboBox(this))
    , m_apart(makeApart())
    , m_apartButton(makeToolButton(m_apart, this))
    , m_chooser(new RegionChooser(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new PlainLabel(this))
    , m_view(makeView(this))
    , m_frame(new ZoomFrame(m_view, this))
{
    m_kinds->addKind(tr("Years"), tr("Target and actual through the years"));
    m_kinds->addKind(tr("Regions"), tr("One year across regions, ranked"));
    m_kinds->addKind(tr("Cascade"),
                     tr("How the target goes from level to level: country, province, city, "
                        "district"));
    m_kinds->addKind(tr("Style"), tr("How a region sets its targets, and what comes of them"));
    m_kinds->addKind(tr("Scorecard"), tr("The verdicts on all indicators, by region or by year"));
    m_kinds->addKind(tr("Bullet"), tr("The actual as a bar against its target"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_frame);
    m_view->setZoomable(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 4, 10, 8);
    column->setSpacing(4);
    column->addWidget(m_kinds);
    column->addWidget(makeHeader());
    column->addLayout(makeChoices());
    column->addWidget(m_subtitle);
    column->addWidget(m_pages, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusProxy(m_view);
    makeActions();

    connect(m_kinds, &KindChooser::currentChanged, this, [this] {
        refresh();
        Q_EMIT kindChanged(kind());
    });
    connect(m_periods, &QComboBox::activated, this, [this](int index) {
        m_period = Period::fromString(m_periods->itemData(index).toString());
        refresh();
    });
    connect(m_rankBy, &QComboBox::activated, this, &ChartPanel::refresh);
    connect(m_regionStyled, &QComboBox::activated, this, [this](int index) {
        m_styled = m_regionStyled->itemData(index).toString();
        refresh();
    });
    connect(m_scoreBy, &QComboBox::activated, this, [this](int index) {
        Q_EMIT scoresWanted(ScoreBy(m_scoreBy->itemData(index).toInt()));
    });
    connect(m_chooser, &RegionChooser::regionsChosen, this, [this](const QStringList &ids) {
        m_regions = ids;
        m_card.shown = ids; // ticked until the scorecard of them is there
        m_sharedFor.reset();
        refresh();
        Q_EMIT regionsChosen(ids);
    });
    connect(m_view, &ChartView::regionClicked, m_chooser, &RegionChooser::hideRegion);
    connect(m_view, &ChartView::pointActivated, this, &ChartPanel::pointActivated);
    connect(m_view, &ChartView::windowChanged, this, &ChartPanel::showWindow);
    connect(m_frame, &ZoomFrame::zoomWanted, m_view, &ChartView::zoom);
    connect(m_frame, &ZoomFrame::allWanted, m_view, [this] { m_view->setChartWindow({}); });
    connect(m_frame, &ZoomFrame::firstWanted, m_view, [this](int group) {
        m_view->setChartWindow({group, m_view->chartWindow().count});
    });
    refresh();
}

QWidget *ChartPanel::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 4, 0, 2);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_title->setAccessibleName(tr("Title of the chart"));
    m_subtitle->setWordWrap(true);
    m_subtitle->setAccessibleName(tr("What the chart shows"));
    m_periods->setAccessibleName(tr("Year shown"));
    m_periods->setToolTip(tr("The year for which the regions are compared"));
    row->addWidget(m_title, 1);
    m_rankBy->setAccessibleName(tr("Ranked by"));
    m_rankBy->setToolTip(tr("What the regions are ranked by"));
    m_rankBy->addItem(tr("by what is told"));
    m_rankBy->addItem(tr("by actual"), int(RankBy::Actual));
    m_rankBy->addItem(tr("by target"), int(RankBy::Target));
    m_rankBy->addItem(tr("by actual less target"), int(RankBy::Gap));
    m_regionStyled->setAccessibleName(tr("Region shown"));
    m_regionStyled->setToolTip(tr("The region whose targets are looked at"));
    m_scoreBy->setAccessibleName(tr("Columns of the scorecard"));
    m_scoreBy->setToolTip(tr("Whether a column is a region in one year or a year of one region"));
    m_scoreBy->addItem(tr("a region a column"), int(ScoreBy::Regions));
    m_scoreBy->addItem(tr("a year a column"), int(ScoreBy::Years));
    row->addWidget(m_apartButton, 0, Qt::AlignTop);
    row->addWidget(m_chooser, 0, Qt::AlignTop);
    return header;
}

/// What some kinds of charts let a person choose, below the title, which needs the width.
QLayout *ChartPanel::makeChoices()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_regionStyled);
    row->addWidget(m_rankBy);
    row->addWidget(m_periods);
    row->addWidget(m_scoreBy);
    row->addStretch(1);
    return row;
}

void ChartPanel::makeActions()
{
    const auto add = [this](const QString &text, const QString &tip, const QKeySequence &keys,
                            void (ChartPanel::*slot)()) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setStatusTip(tip);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_view->addAction(action);
        m_actions << action;
    };
    add(tr("&Copy Picture"), tr("Copy the chart as a picture"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), &ChartPanel::copyPicture);
    add(tr("Copy &Data"), tr("Copy the figures of the chart as a table for a spreadsheet"),
        QKeySequence::Copy, &ChartPanel::copyData);
    add(tr("&Save Picture…"), tr("Save the chart as SVG, PNG or PDF, or its figures as CSV"), {},
        &ChartPanel::savePicture);
    m_view->addAction(m_apart);
    m_actions << m_apart << m_frame->zoomActions();
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

static constexpr std::array tabKinds = {ChartKind::Years, ChartKind::Regions,   ChartKind::Cascade,
                                        ChartKind::Style, ChartKind::Scorecard, ChartKind::Bullet};

ChartKind ChartPanel::kind() const
{
    return tabKinds.at(std::size_t(std::max(m_kinds->currentIndex(), 0)));
}

void ChartPanel::setKind(ChartKind kind)
{
    const auto *found = std::find(tabKinds.begin(), tabKinds.end(), kind);
    m_kinds->setCurrentIndex(int(found - tabKinds.begin()));
}

const ChartData &ChartPanel::chart() const
{
    return m_view->data();
}

void ChartPanel::setSeries(const Series &series, const QStringList &regions)
{
    if (series.indicator.id != m_series.indicator.id)
        m_period.reset();
    m_unjoined.clear();
    m_series = series;
    m_regions = regions;
    m_sharedFor.reset();
    refresh();
}

void ChartPanel::setUnjoined(const QString &name)
{
    clear();
    m_unjoined = name;
    refresh();
}

void ChartPanel::setSharedTargets(const QList<SharedTarget> &shared)
{
    m_shared = shared;
    if (kind() == ChartKind::Cascade)
        refresh();
}

void ChartPanel::setAvailableRegions(const QList<ChartLane> &regions)
{
    m_available = regions;
    fillRegions();
}

void ChartPanel::setScorecard(const QString &title, const ScoreCard &card)
{
    m_card = card;
    m_scores = scorecardChart(title, card);
    m_scoreBy->setCurrentIndex(m_scoreBy->findData(int(card.by)));
    if (kind() == ChartKind::Scorecard)
        refresh();
}

void ChartPanel::clear()
{
    setSeries({}, {});
}

void ChartPanel::highlight(const Anchor &anchor)
{
    m_view->highlight(anchor);
}

ChartChoice ChartPanel::choice() const
{
    ChartChoice choice{.regions = m_regions, .styled = m_styled, .apart = m_apart->isChecked()};
    if (m_period && periodsOf(kind(), m_series).contains(*m_period))
        choice.period = m_period;
    if (m_rankBy->currentData().isValid())
        choice.rankBy = RankBy(m_rankBy->currentData().toInt());
    const QStringList styled = regionsWithTarget(m_series);
    if (!styled.contains(m_styled) || (!m_regions.isEmpty() && !m_regions.contains(m_styled)))
        choice.styled.clear();
    if (m_sharedFor)
        choice.shared = m_shared;
    return choice;
}

void ChartPanel::refresh()
{
    const bool scores = kind() == ChartKind::Scorecard;
    askForShared();
    m_view->setChart(scores ? m_scores : chartOf(kind(), m_series, choice()));
    const bool empty = chart().isEmpty();
    m_empty->setText(emptyText());
    m_pages->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_frame);
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(!empty);
    showWindow();
    showApart();
    const bool any = !m_series.points.isEmpty();
    m_periods->setVisible(any && (chart().isHorizontal() || kind() == ChartKind::Cascade));
    m_rankBy->setVisible(any && kind() == ChartKind::Regions);
    m_scoreBy->setVisible(scores && !empty);
    m_chooser->setVisible(scores ? !m_card.available.isEmpty() : any || !m_available.isEmpty());
    fillPeriods();
    fillStyled();
    fillRegions();
    showTitle();
}

/// In the scroll bar and the actions.
void ChartPanel::showWindow()
{
    const ChartData &whole = m_view->whole();
    m_frame->showWindow(m_view->chartWindow(), canBeZoomed(whole) ? int(whole.groups.size()) : 0,
                        whole.isHorizontal() ? Qt::Vertical : Qt::Horizontal);
}

void ChartPanel::askForShared()
{
    if (kind() != ChartKind::Cascade)
        return;
    const ChartChoice chosen = choice();
    const auto period =
        chosen.period ? chosen.period : defaultPeriod(ChartKind::Cascade, m_series, m_regions);
    if (!period || m_sharedFor == period)
        return;
    m_shared.clear();
    m_sharedFor = period;
    Q_EMIT sharedTargetsWanted(m_regions, *period);
}

void ChartPanel::showTitle()
{
    const Theme &theme = Theme::of(palette());
    const ChartData &data = chart();
    showSubtitle();
    m_view->setAccessibleName(data.title.isEmpty() ? tr("Chart") : tr("Chart: %1").arg(data.title));
    QPalette faint = m_empty->palette();
    faint.setColor(QPalette::WindowText, theme.textMuted);
    m_empty->setPalette(faint);
    m_subtitle->setPalette(faint);
}

void ChartPanel::copyPicture()
{
    auto *picture = new QMimeData;
    picture->setImageData(chartImage(chart(), Theme::light()));
    QGuiApplication::clipboard()->setMimeData(picture);
}

void ChartPanel::copyData()
{
    QGuiApplication::clipboard()->setText(toTsv(chart()));
}

void ChartPanel::setPictureFormat(const QString &format)
{
    m_pictureFormat = format.isEmpty() ? usualFormat() : format;
}

void ChartPanel::savePicture()
{
    QString name = chart().title;
    name.replace(QLatin1Char('/'), QLatin1Char('_'));
    const QString path = m_askForPath(this, name + u'.' + m_pictureFormat);
    QString reason;
    if (path.isEmpty())
        return;
    if (!saveChart(chart(), path, &reason)) {
        Q_EMIT failed(reason);
        return;
    }
    Q_EMIT done(tr("The chart was written to %1.").arg(QDir::toNativeSeparators(path)));
    const QString format = QFileInfo(path).suffix().toLower();
    if (format != m_pictureFormat && format != QLatin1String("csv")) { // which is no picture
        m_pictureFormat = format;
        Q_EMIT pictureFormatChanged(format);
    }
    if (format != QLatin1String("png") && format != QLatin1String("pdf"))
        return; // an SVG names its fonts, and is set by who shows it
    const QStringList problems = charactersWithoutGlyph(chart());
    if (!problems.isEmpty())
        Q_EMIT failed(inShort(problems));
}

void ChartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showTitle();
}

} // namespace PlanLens
