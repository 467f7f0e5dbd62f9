pragma Singleton
import QtQuick

// Keeps Japanese phrases together: a line may end after 「事業者の」 but not inside 「削除」. A phrase begins where a
// kanji, katakana, Latin letter, digit or opening bracket follows a hiragana letter or a mark; everything else is
// joined with U+2060, which no font draws. A phrase longer than the line still breaks, since Text.Wrap falls back.
QtObject {
    id: root

    readonly property string joiner: "\u2060"

    function keep(text: string): string {
        let kept = "";
        for (let i = 0; i < text.length; ++i) {
            kept += text[i];
            if (i + 1 < text.length && root.joins(text, i))
                kept += root.joiner;
        }
        return kept;
    }

    // Whether the letters at `at` and `at + 1` belong to one phrase. Only pairs that hold a Japanese letter are joined:
    // Latin text has its spaces.
    function joins(text: string, at: int): bool {
        const left = text[at];
        const right = text[at + 1];
        // 129 日 stays on one line.
        if (left === " " && at > 0 && /[0-9]/.test(text[at - 1]) && /[\u3040-\u30ff\u3400-\u9fff]/.test(right))
            return true;
        if (/\s/.test(left + right) || !/[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]/.test(left + right))
            return false;
        if (/[。、，．・！？!?」』）)】〉》:：›\/]/.test(left))
            return false;
        if (/[「『（(【〈《]/.test(right))
            return false;
        const leftIsHiragana = /[\u3041-\u3096]/.test(left);
        const rightIsHiragana = /[\u3041-\u3096]/.test(right);
        if (!leftIsHiragana || rightIsHiragana)
            return true;
        // お and ご at the head of a phrase belong to the word that they honour.
        const heads = at === 0 || !/[\u3041-\u3096]/.test(text[at - 1]);
        return /[おご]/.test(left) && heads;
    }
}
