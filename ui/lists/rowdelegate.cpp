// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/rowdelegate.h"

namespace PlanLens {

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 6};
}

} // namespace PlanLens
