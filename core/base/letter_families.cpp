// Ideographs that are written in several ways, and some that an eye takes for one another in a name.
#include "base/look_alikes.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace mamori {
namespace {

// Each family begins with the letter that stands for all of it; one letter may lead two lines. These are two
// ways to write one letter by somebody else's word, and `lint: families` holds each line against it: the old forms that
// a name may have (Unihan: kJinmeiyoKanji, all of them), Unihan's kZVariant, kSemanticVariant, kSimplifiedVariant and
// their like, and the table of variants by Yasuoka that glibc carries. Forms that Unicode itself declares equal are one
// letter before this is asked.
constexpr std::u32string_view families =
    U"亜亞 悪惡 圧壓 囲圍 医醫 為爲 壱壹 隠隱 栄榮 営營 衛衞 駅驛 円圓 塩鹽 縁緣 艶艷 応應 欧歐 殴毆 桜櫻 "
    U"奥奧 横橫 温溫 穏穩 仮假 価價 画畫 会會 絵繪 壊壞 懐懷 拡擴 殻殼 覚覺 学學 岳嶽 楽樂 渇渴 缶罐 巻卷 "
    U"陥陷 勧勸 寛寬 関關 歓歡 観觀 気氣 帰歸 偽僞 戯戲 犠犧 旧舊 拠據 挙擧 虚虛 峡峽 挟挾 狭狹 郷鄕鄉 "
    U"暁曉 区區 駆驅駈 勲勳 薫薰 径徑 茎莖 恵惠 掲揭 渓溪 経經 蛍螢 軽輕 継繼 鶏鷄雞 芸藝 撃擊 研硏 県縣 "
    U"倹儉 剣劍劒 険險 圏圈 検檢 献獻 権權 顕顯 験驗 厳嚴 広廣 効效 恒恆 黄黃 鉱鑛 号號 国國圀 黒黑 砕碎 "
    U"済濟 斎齋 剤劑剂 雑雜 参參 桟棧 蚕蠶 惨慘 賛贊 残殘 糸絲 歯齒 児兒 辞辭 湿濕 実實 写寫 釈釋 寿壽 "
    U"収收 従從 渋澁 獣獸 縦縱 粛肅 処處 叙敍敘 将將 称稱 渉涉 焼燒 証證 奨奬 条條 状狀 乗乘 浄淨 剰剩 "
    U"畳疊 縄繩 壌壤 嬢孃 譲讓 醸釀 触觸 嘱囑 真眞 寝寢 慎愼 尽盡 図圖图 粋粹 酔醉 穂穗 随隨 髄髓 枢樞 "
    U"数數 瀬瀨 声聲 斉齊 静靜 窃竊 摂攝 専專 浅淺 戦戰 践踐 銭錢 潜潛濳 繊纖 禅禪 双雙 壮壯 争爭 荘莊 "
    U"捜搜 挿插 巣巢 曽曾 痩瘦 装裝 総總 騒騷 増增 蔵藏 臓臟 即卽 属屬 続續 堕墮 対對 体體 帯帶 滞滯 台臺 "
    U"滝瀧 択擇 沢澤 担擔 単單 胆膽 団團 断斷 弾彈 遅遲 痴癡 虫蟲 昼晝 鋳鑄 庁廳 徴徵 聴聽 鎮鎭 逓遞 "
    U"鉄鐵銕 点點 転轉 伝傳 灯燈 当當 党黨 盗盜 稲稻 闘鬭鬪 徳德 独獨 読讀 届屆 弐貳 悩惱 脳腦 覇霸 拝拜 "
    U"廃廢 売賣 麦麥 発發 髪髮 抜拔 蛮蠻 秘祕 浜濱濵 瓶甁 払拂 仏佛 併倂 並竝 餅餠 辺邊邉 変變 歩步 "
    U"宝寶寳 豊豐 褒襃 毎每 万萬 満滿 麺麵 黙默 弥彌 訳譯 薬藥药 与與 予豫 余餘 誉譽 揺搖 様樣 謡謠 来來 "
    U"頼賴 乱亂 覧覽 竜龍龙 両兩两 猟獵 緑綠绿 涙淚 塁壘 礼禮 励勵 戻戾 霊靈 齢齡 暦曆 歴歷 恋戀 炉爐 "
    U"労勞 楼樓 録錄 湾灣 剥剝 填塡 頬頰 叱𠮟 麹麴 蒋蔣 繋繫 亀龜 芦蘆 高髙 崎﨑碕嵜 吉𠮷 島嶋嶌岛 桑桒 "
    U"富冨 柳栁桺 涼凉 峰峯 土圡 鶴靏靍鸖鹤 籠篭 桧檜 館舘馆 橋槗 秋秌 涌湧 祢禰 野埜 松枩 梅楳 清淸 青靑 "
    U"巌巖 槙槇 遥遙 尭堯 晋晉 鴎鷗 侠俠 鯵鰺 莱萊 鹸鹼 壷壺 渕淵 裏裡 略畧 群羣 耻恥 冴冱 窓窗 草艸 花芲 "
    U"杯盃 東东 岡冈 馬马 門门 風风 長长 車车 見见 師师 華华 漢汉 書书 業业 間间 聞闻 問问 鳳凤 紅红 軍军 "
    U"陽阳 陰阴 紀纪 訪访 請请 頭头 願愿 調调 剛刚 愛爱 億亿 農农 飯饭 飲饮 湯汤 倉仓 張张 楊杨 劉刘 陳陈 "
    U"呉吴 鄭郑 許许 孫孙 葉叶 銀银 鈴铃 錦锦 鋼钢 錠锭 鍵键 鏡镜 鐘钟 魚鱼 鳴鸣 鷹鹰 凛凜 晩晚 祷禱 禄祿 "
    U"緒緖 翻飜 郎郞 亘亙 晃晄 穣穰 萌萠 園薗 錬鍊 ";

// Letters of their own that an eye takes for one another, a stroke being longer, shorter or one more: by our word
// alone.
constexpr std::u32string_view by_eye = U"既旣 緑录 土士 日曰 己已巳 未末 千干于 子孑孒 戊戌戍 候侯 鳥烏 ";

using Letters = std::vector<std::pair<char32_t, char32_t>>;

/// Each letter with its family's first, in order.
Letters read_families() {
  Letters letters;
  for (const auto table : {families, by_eye}) {
    char32_t first = 0;
    for (const char32_t letter : table) {
      if (letter == U' ') {
        first = 0;
      } else if (first == 0) {
        first = letter;
      } else {
        letters.emplace_back(letter, first);
      }
    }
  }
  std::ranges::sort(letters);
  return letters;
}

}  // namespace

char32_t head_of_family(char32_t letter) {
  static const Letters letters = read_families();
  const auto found = std::ranges::lower_bound(letters, letter, {}, &Letters::value_type::first);
  return found == letters.end() || found->first != letter ? letter : found->second;
}

}  // namespace mamori
