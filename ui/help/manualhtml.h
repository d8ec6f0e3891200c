// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace PlanLens {

struct ManualPage;
struct Theme;

/// How wide the pictures of the manual are shown, in px.
inline constexpr qreal manualPictureWidth = 620;

/// The address in the manual of a part, `page` or `page#section`.
QUrl manualUrl(const QString &place);

/// A page as HTML that a QTextBrowser shows: sections have anchors, links lead to manualUrl().
QString manualHtml(const ManualPage &page, const Theme &theme);

/// What can be searched of a page.
QString manualText(const ManualPage &page);

} // namespace PlanLens
