// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>

#include <optional>

namespace PlanLens {

/// One level of a list: what it puts in front of its items.
struct OdfListLevel
{
    QString format; ///< as listNumber() knows it; null for bullets and for nothing
    bool numbered = false;
    QString prefix;
    QString suffix;
    int start = 1;
    int shown = 1; ///< levels that the number consists of
};

/// What the styles of an OpenDocument file say of its paragraphs and texts. A style that is based
/// on another has what that one says, where it says nothing itself.
class OdfStyles
{
public:
    /// Adds those of a part; `damage` becomes why not all were read, and stays where all were.
    void add(const QByteArray &part, QString &damage);

    bool isStruck(const QString &style) const;
    bool isHidden(const QString &style) const;
    bool isRaised(const QString &style) const;
    bool isIndented(const QString &style) const;
    bool isTitle(const QString &style) const;
    bool isHiddenSheet(const QString &style) const;
    QString listOf(const QString &style) const;
    /// Null where the list has no such level. The outermost is 1.
    const OdfListLevel *level(const QString &list, int level) const;

private:
    struct Style
    {
        QString parent;
        std::optional<bool> struck;
        std::optional<bool> hidden;
        std::optional<bool> raised;
        std::optional<bool> indented;
        std::optional<bool> hiddenSheet;
        QString list;
    };
    friend class OdfStylesParser;

    template <typename Get>
    auto nearest(QString name, Get get) const;

    QHash<QString, Style> m_styles;
    QHash<QString, QMap<int, OdfListLevel>> m_lists;
};

} // namespace PlanLens
