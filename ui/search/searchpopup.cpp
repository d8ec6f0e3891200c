// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchpopup.h"

#include "items/searchmodel.h"
#include "search/searchdelegate.h"
#include "style/plaintext.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace PlanLens {

namespace {

constexpr int preferredWidth = 680;
constexpr int edge = 8; ///< that stays free at the sides of the window

} // namespace

SearchPopup::SearchPopup(SearchModel &model, QWidget *parent)
    : QFrame(parent), m_model(model), m_view(new QListView(this)), m_status(new PlainLabel(this))
{
    setObjectName(QStringLiteral("searchPopup"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    hide();
    m_view->setModel(&model);
    m_view->setItemDelegate(new SearchDelegate(m_view));
    m_view->setAccessibleName(tr("What was found"));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_status->setContentsMargins(12, 5, 12, 5);
    m_status->setWordWrap(true);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setAccessibleName(tr("State of the search"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_status);
    connect(m_view, &QListView::clicked, this, &SearchPopup::activated);
}

void SearchPopup::setStatus(const QString &text)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

QString SearchPopup::status() const
{
    return m_status->text();
}

int SearchPopup::wantedHeight(int most) const
{
    const int around = 2 + 2 * frameWidth();
    int height = around + (m_status->isHidden() ? 0 : m_status->heightForWidth(width() - around));
    for (int row = 0; row < m_model.rowCount() && height < most; ++row)
        height += m_view->sizeHintForRow(row);
    return std::min(height, most);
}

void SearchPopup::showUnder(const QWidget &box)
{
    const QWidget *window = parentWidget();
    const QPoint corner = box.mapTo(window, QPoint(0, box.height() + 2));
    const int width = std::min(std::max(preferredWidth, box.width()), window->width() - 2 * edge);
    const int x = std::clamp(corner.x() + box.width() - width, edge,
                             std::max(edge, window->width() - width - edge));
    // Without rows it would take the room of what is said instead.
    m_view->setVisible(m_model.rowCount() > 0);
    resize(width, height());
    m_view->resize(width - 2, m_view->height());
    setGeometry(x, corner.y(), width, wantedHeight((window->height() - corner.y()) * 4 / 5));
    show();
    raise();
}

void SearchPopup::move(int rows)
{
    const int step = rows < 0 ? -1 : 1;
    int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
    QModelIndex target = m_view->currentIndex();
    for (int left = std::abs(rows); left > 0;) {
        row += step;
        const QModelIndex next = m_model.index(row);
        if (!next.isValid())
            break;
        if (!(next.flags() & Qt::ItemIsSelectable))
            continue;
        target = next;
        --left;
    }
    m_view->setCurrentIndex(target);
    m_view->scrollTo(target);
}

void SearchPopup::movePage(int pages)
{
    constexpr int rowsOfAPage = 8;
    move(pages * rowsOfAPage);
}

QModelIndex SearchPopup::current() const
{
    if (m_view->currentIndex().isValid())
        return m_view->currentIndex();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.index(row).flags() & Qt::ItemIsSelectable)
            return m_model.index(row);
    }
    return {};
}

void SearchPopup::clearCurrent()
{
    m_view->setCurrentIndex({});
    m_view->scrollToTop();
}

} // namespace PlanLens
