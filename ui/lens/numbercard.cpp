// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/numbercard.h"

#include "style/plaintext.h"
#include "style/theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int widest = 620;
constexpr int widestSource = 360; ///< a title with a section is set in lines of so much
constexpr int gap = 4;            ///< between the figure and the card

QLabel *makeLabel(const QString &text, QWidget *parent, bool muted)
{
    auto *label = new PlainLabel(text, parent);
    if (muted)
        label->setObjectName(QStringLiteral("muted"));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *makeSource(const QString &text, QWidget *parent)
{
    QLabel *source = makeLabel(text, parent, true);
    if (source->fontMetrics().horizontalAdvance(text) > widestSource) {
        source->setWordWrap(true);
        source->setMinimumWidth(widestSource);
    }
    return source;
}

void setColor(QWidget &widget, const QColor &color)
{
    widget.setStyleSheet(QStringLiteral("color: %1").arg(color.name()));
}

} // namespace

NumberCard::NumberCard(QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("numberCard"));
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

void NumberCard::openAt(const LensText &text, const Anchor &own, bool charted, const QRect &beside)
{
    m_text = text;
    m_own = own;
    m_charted = charted;
    fill();
    setAccessibleName(text.title);
    setAccessibleDescription(lensAsText(text));
    adjustSize();
    moveBeside(beside);
    show();
    const auto links = m_page->findChildren<QAbstractButton *>();
    if (links.isEmpty())
        setFocus(Qt::PopupFocusReason);
    else
        links.constFirst()->setFocus(Qt::PopupFocusReason);
}

void NumberCard::fill()
{
    delete m_page;
    m_page = new QWidget(this);
    layout()->addWidget(m_page);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(4);
    QLabel *title = makeLabel(m_text.title, m_page, true);
    title->setWordWrap(true);
    title->setMaximumWidth(widest);
    column->addWidget(title);
    QLabel *figure = makeLabel(m_text.figure, m_page, false);
    QFont font = figure->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    figure->setFont(font);
    figure->setWordWrap(true);
    column->addWidget(figure);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    for (const LensLine &line : std::as_const(m_text.lines))
        addLine(*grid, line);
    column->addLayout(grid);
    for (const QString &note : std::as_const(m_text.notes)) {
        QLabel *label = makeLabel(note, m_page, true);
        label->setWordWrap(true);
        label->setMaximumWidth(widest);
        column->addWidget(label);
    }
    addButtons(*column);
}

void NumberCard::addLine(QGridLayout &grid, const LensLine &line)
{
    const Theme &theme = Theme::of(palette());
    const int row = grid.rowCount();
    grid.addWidget(makeLabel(line.label, m_page, true), row, 0, Qt::AlignTop);
    if (line.anchor.isValid()) {
        const QString spoken = QStringLiteral("%1: %2, %3").arg(line.label, line.text, line.source);
        QAbstractButton *link = makeLink(line.text, line.anchor, spoken);
        grid.addWidget(link, row, 1, Qt::AlignLeft | Qt::AlignTop);
        grid.addWidget(makeSource(line.source, m_page), row, 2, Qt::AlignTop);
        if (line.differs)
            setColor(*grid.itemAtPosition(row, 0)->widget(), theme.missed);
        return;
    }
    QLabel *text = makeLabel(line.text, m_page, false);
    text->setContentsMargins(4, 0, 0, 0); // where the text of a link begins
    text->setWordWrap(line.text.size() > 30);
    if (line.verdict)
        setColor(*text, verdictColor(*line.verdict, theme));
    grid.addWidget(text, row, 1, 1, 2);
}

QAbstractButton *NumberCard::makeLink(const QString &text, const Anchor &anchor,
                                      const QString &spoken)
{
    auto *link = new QToolButton(m_page);
    link->setObjectName(QStringLiteral("link"));
    link->setText(plainCaption(text));
    link->setAccessibleName(spoken);
    link->setToolTip(tr("Goes to the place that says so"));
    link->setFocusPolicy(Qt::StrongFocus);
    connect(link, &QAbstractButton::clicked, this, [this, anchor] {
        close();
        Q_EMIT placeChosen(anchor);
    });
    return link;
}

void NumberCard::addButtons(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    auto *place = new QPushButton(tr("Go to &Figure"), m_page);
    connect(place, &QAbstractButton::clicked, this, [this] {
        close();
        Q_EMIT placeChosen(m_own);
    });
    row->addWidget(place);
    if (m_charted) {
        auto *chart = new QPushButton(tr("Show in &Chart"), m_page);
        connect(chart, &QAbstractButton::clicked, this, [this] {
            close();
            Q_EMIT chartWanted(m_own);
        });
        row->addWidget(chart);
    }
    row->addStretch(1);
    column.addSpacing(4);
    column.addLayout(row);
}

/// Below the figure where there is room, else above it.
void NumberCard::moveBeside(const QRect &beside)
{
    const QScreen *screen = QGuiApplication::screenAt(beside.center());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    const int x =
        std::clamp(beside.left(), room.left(), std::max(room.left(), room.right() - width()));
    const bool below = beside.bottom() + gap + height() <= room.bottom();
    const int y = below ? beside.bottom() + gap : beside.top() - gap - height();
    move(x, std::max(room.top(), y));
}

void NumberCard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *link = qobject_cast<QAbstractButton *>(focusWidget());
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(lensAsText(m_text));
    else if (isEnter && link)
        link->click(); // outside of dialogs buttons know the space bar alone
    else
        QFrame::keyPressEvent(event); // Esc closes what popped up
}

} // namespace PlanLens
