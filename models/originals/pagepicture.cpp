// SPDX-License-Identifier: GPL-3.0-or-later
#include "originals/pagepicture.h"

#include <cctype>

namespace PlanLens {

namespace {

/// Takes the numbers and words of the head, which white space parts.
class Head
{
public:
    explicit Head(const QByteArray &bytes) : m_bytes(bytes) {}

    QByteArray word()
    {
        constexpr qsizetype longest = 20;
        skipBlanks();
        const qsizetype start = m_at;
        while (m_at < m_bytes.size() && m_at - start < longest && !isBlank(m_bytes.at(m_at)))
            ++m_at;
        return m_bytes.mid(start, m_at - start);
    }
    int number() { return word().toInt(); }
    /// What stands behind the one blank that ends the head.
    QByteArray rest() const { return m_bytes.mid(m_at + 1); }

private:
    /// And remarks, which begin with # and end with their line.
    void skipBlanks()
    {
        bool remark = false;
        while (m_at < m_bytes.size()) {
            const char c = m_bytes.at(m_at);
            remark = remark ? c != '\n' : c == '#';
            if (!remark && !isBlank(c))
                return;
            ++m_at;
        }
    }
    static bool isBlank(char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

} // namespace

std::optional<PagePicture> readPagePicture(const QByteArray &bytes)
{
    constexpr int longestSide = 100'000;
    constexpr int white = 255;
    Head head(bytes);
    const QByteArray form = head.word();
    PagePicture picture;
    picture.colour = form == "P6";
    picture.width = head.number();
    picture.height = head.number();
    if ((!picture.colour && form != "P5") || head.number() != white || picture.width < 1 ||
        picture.height < 1 || picture.width > longestSide || picture.height > longestSide)
        return {};
    picture.pixels = head.rest();
    if (picture.pixels.size() != qsizetype(picture.rowBytes()) * picture.height)
        return {};
    return picture;
}

} // namespace PlanLens
