// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebyside/sidebysidepane.h"

#include "sidebyside/accessiblepair.h"
#include "sidebyside/sidebysideview.h"
#include "style/plaintext.h"
#include "style/toolbutton.h"
#include "style/wrappingrow.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

namespace PlanLens {

namespace {

/// The title of a column: what does not fit is cut with an ellipsis, not at both ends.
class TitleButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr int beside = 28; // of the text, see the style sheet
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.text = fontMetrics().elidedText(text(), Qt::ElideRight, width() - beside);
        QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
    }
};

} // namespace

/// Comparisons speak before the first one is made: Qt asks what says a widget once.
static SideBySideView *makeView(QWidget *parent)
{
    speakComparisons();
    return new SideBySideView(parent);
}

SideBySidePane::SideBySidePane(QWidget *parent)
    : QWidget(parent)
    , m_view(makeView(this))
    , m_next(new QAction(tr("Next ▼"), this))
    , m_previous(new QAction(tr("Previous ▲"), this))
    , m_fold(new QAction(tr("Fold Unchanged"), this))
    , m_modes(new QComboBox(this))
    , m_summary(new PlainLabel(this))
    , m_leftTitle(makeTitle(PairSide::Left))
    , m_rightTitle(makeTitle(PairSide::Right))
{
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    layout->addWidget(makeTitles());
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_view, &SideBySideView::currentChanged, this, &SideBySidePane::showSummary);
    connect(m_view, &SideBySideView::anchorActivated, this, &SideBySidePane::anchorActivated);
    showSummary();
}

void SideBySidePane::makeActions()
{
    m_next->setShortcut(Qt::Key_F7);
    m_next->setToolTip(tr("Goes to the next difference (F7)"));
    m_previous->setShortcut(Qt::SHIFT | Qt::Key_F7);
    m_previous->setToolTip(tr("Goes to the difference before (Shift+F7)"));
    m_fold->setShortcut(Qt::Key_F8);
    m_fold->setCheckable(true);
    m_fold->setToolTip(tr("Hides paragraphs that did not change (F8)"));
    for (QAction *action : {m_next, m_previous, m_fold}) {
        // Wherever the keyboard is, as long as the texts are in sight.
        action->setShortcutContext(Qt::WindowShortcut);
        action->setStatusTip(action->toolTip());
        addAction(action);
    }
    connect(m_next, &QAction::triggered, m_view, &SideBySideView::goToNext);
    connect(m_previous, &QAction::triggered, m_view, &SideBySideView::goToPrevious);
    connect(m_fold, &QAction::toggled, m_view, &SideBySideView::setFolded);
    m_modes->addItem(tr("All differences"), int(CompareMode::All));
    m_modes->addItem(tr("Figures only"), int(CompareMode::Figures));
    m_modes->addItem(tr("Wording only"), int(CompareMode::Wording));
    m_modes->addItem(tr("Moved only"), int(CompareMode::Moved));
    m_modes->setAccessibleName(tr("Which differences are shown"));
    m_modes->setToolTip(tr("Which differences are shown"));
    connect(m_modes, &QComboBox::currentIndexChanged, this, [this](int index) {
        const auto mode = CompareMode(m_modes->itemData(index).toInt());
        m_fold->setEnabled(mode == CompareMode::All);
        m_view->setMode(mode);
    });
}

QWidget *SideBySidePane::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new WrappingRow(tools);
    row->setContentsMargins(12, 4, 8, 4);
    row->addWidget(makeToolButton(m_previous, tools));
    row->addWidget(makeToolButton(m_next, tools));
    row->addWidget(m_summary);
    row->addStretch();
    row->addWidget(m_modes);
    row->addWidget(makeToolButton(m_fold, tools));
    m_summary->setAccessibleName(tr("Which difference this is"));
    return tools;
}

QWidget *SideBySidePane::makeTitles()
{
    auto *titles = new QWidget(this);
    auto *row = new QHBoxLayout(titles);
    row->setContentsMargins(10, 0, 26, 2);
    row->setSpacing(56);
    for (QToolButton *title : {m_leftTitle, m_rightTitle}) {
        auto *half = new QWidget(titles); // as wide as a column; the title no wider than its text
        auto *place = new QHBoxLayout(half);
        place->setContentsMargins(0, 0, 0, 0);
        place->addWidget(title);
        place->addStretch(1);
        row->addWidget(half, 1);
    }
    return titles;
}

QToolButton *SideBySidePane::makeTitle(PairSide side)
{
    auto *button = new TitleButton(this);
    button->setObjectName(QStringLiteral("columnTitle"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    button->setMinimumWidth(60);
    button->setAccessibleName(side == PairSide::Left ? tr("Report on the left")
                                                     : tr("Report on the right"));
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this,
            [this, side, menu] { Q_EMIT choicesWanted(side, menu); });
    return button;
}

void SideBySidePane::setTitle(QToolButton *button, const QString &title)
{
    button->setText(plainCaption(title));
    button->setToolTip(tr("%1\nClick to compare another report").arg(title));
    button->setVisible(!title.isEmpty());
}

void SideBySidePane::setReports(const ComparedReport &left, const ComparedReport &right,
                                const Alignment &alignment)
{
    if (!left.report || !right.report) {
        clear();
        return;
    }
    setTitle(m_leftTitle, left.title);
    setTitle(m_rightTitle, right.title);
    m_view->setReports(std::make_shared<const PairTexts>(left, right, alignment));
}

void SideBySidePane::clear()
{
    setTitle(m_leftTitle, {});
    setTitle(m_rightTitle, {});
    m_view->setReports(nullptr);
}

QString SideBySidePane::summary() const
{
    return m_summary->text();
}

void SideBySidePane::showSummary()
{
    const int count = int(m_view->differences().size());
    const int current = m_view->current();
    m_next->setEnabled(count > 0 && current + 1 < count);
    m_previous->setEnabled(count > 0 && current != 0);
    if (count == 0)
        m_summary->setText(tr("No differences"));
    else if (current < 0)
        m_summary->setText(tr("%n difference(s)", nullptr, count));
    else
        m_summary->setText(QStringLiteral("%1/%2").arg(current + 1).arg(count));
}

} // namespace PlanLens
