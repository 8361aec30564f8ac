// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ja`: StaticString {
    """
    #ja
    t\t{H}:{n}
    d.full\t{y}年{m}月{d}日{E0}
    dt.full\t{D} {T}
    dr.full\t{y}/{mm}/{dd}({E0})～\t{y}/{mm}/{dd}({E0})\t{y}/{mm}/{dd}({E0})～\t{y}/{mm}/{dd}({E0})\t{y}/{mm}/{dd}({E0})～\t{y}/{mm}/{dd}({E0})
    dtr.full\t{y}/{m}/{d}{E0} {H}時{n}分～\t{H}時{n}分\t{y}/{m}/{d}{E0} {H}時{n}分～\t{H}時{n}分\t{y}/{m}/{d}{E0} {T}～\t{y}/{m}/{d}{E0} {T}
    d.long\t{y}年{m}月{d}日
    dt.long\t{D} {T}
    dr.long\t{y}/{mm}/{dd}～\t{y}/{mm}/{dd}\t{y}/{mm}/{dd}～\t{y}/{mm}/{dd}\t{y}/{mm}/{dd}～\t{y}/{mm}/{dd}
    dtr.long\t{y}/{m}/{d} {H}時{n}分～\t{H}時{n}分\t{y}/{m}/{d} {H}時{n}分～\t{H}時{n}分\t{y}/{m}/{d} {T}～\t{y}/{m}/{d} {T}
    d.short\t{y}/{mm}/{dd}
    dt.short\t{D} {T}
    dr.short\t{D}～\t{D}\t{D}～\t{D}\t{D}～\t{D}
    dtr.short\t{D} {H}時{n}分～\t{H}時{n}分\t{D} {H}時{n}分～\t{H}時{n}分\t{D} {T}～\t{D} {T}
    my\t{y}年{m}月
    mr\t{y}/{mm}～\t{y}/{mm}\t{y}/{mm}～\t{y}/{mm}
    M\t0\t0\t0
    M0\t1月\t2月\t3月\t4月\t5月\t6月\t7月\t8月\t9月\t10月\t11月\t12月
    E\t0\t1\t1
    E0\t月曜日\t火曜日\t水曜日\t木曜日\t金曜日\t土曜日\t日曜日
    E1\t月\t火\t水\t木\t金\t土\t日
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNY元\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY￥\tKRW₩\tMXNMX$\tNZDNZ$\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADアンドラ\tAEアラブ首長国連邦\tAFアフガニスタン\tAGアンティグア・バーブーダ\tAIアンギラ\tALアルバニア\tAMアルメニア\tAOアンゴラ\tAQ南極\tARアルゼンチン\tAS米領サモア\tATオーストリア\tAUオーストラリア\tAWアルバ\tAXオーランド諸島\tAZアゼルバイジャン\tBAボスニア・ヘルツェゴビナ\tBBバルバドス\tBDバングラデシュ\tBEベルギー\tBFブルキナファソ\tBGブルガリア\tBHバーレーン\tBIブルンジ\tBJベナン\tBLサン・バルテルミー\tBMバミューダ\tBNブルネイ\tBOボリビア\tBQオランダ領カリブ\tBRブラジル\tBSバハマ\tBTブータン\tBVブーベ島\tBWボツワナ\tBYベラルーシ\tBZベリーズ\tCAカナダ\tCCココス(キーリング)諸島\tCDコンゴ民主共和国(キンシャサ)\tCF中央アフリカ共和国\tCGコンゴ共和国(ブラザビル)\tCHスイス\tCIコートジボワール\tCKクック諸島\tCLチリ\tCMカメルーン\tCN中国\tCOコロンビア\tCRコスタリカ\tCUキューバ\tCVカーボベルデ\tCWキュラソー\tCXクリスマス島\tCYキプロス\tCZチェコ\tDEドイツ\tDJジブチ\tDKデンマーク\tDMドミニカ国\tDOドミニカ共和国\tDZアルジェリア\tECエクアドル\tEEエストニア\tEGエジプト\tEH西サハラ\tERエリトリア\tESスペイン\tETエチオピア\tFIフィンランド\tFJフィジー\tFKフォークランド諸島\tFMミクロネシア連邦\tFOフェロー諸島\tFRフランス\tGAガボン\tGBイギリス\tGDグレナダ\tGEジョージア\tGF仏領ギアナ\tGGガーンジー\tGHガーナ\tGIジブラルタル\tGLグリーンランド\tGMガンビア\tGNギニア\tGPグアドループ\tGQ赤道ギニア\tGRギリシャ\tGSサウスジョージア・サウスサンドウィッチ諸島\tGTグアテマラ\tGUグアム\tGWギニアビサウ\tGYガイアナ\tHK中華人民共和国香港特別行政区\tHMハード島・マクドナルド諸島\tHNホンジュラス\tHRクロアチア\tHTハイチ\tHUハンガリー\tIDインドネシア\tIEアイルランド\tILイスラエル\tIMマン島\tINインド\tIO英領インド洋地域\tIQイラク\tIRイラン\tISアイスランド\tITイタリア\tJEジャージー\tJMジャマイカ\tJOヨルダン\tJP日本\tKEケニア\tKGキルギス\tKHカンボジア\tKIキリバス\tKMコモロ\tKNセントクリストファー・ネーヴィス\tKP北朝鮮\tKR韓国\tKWクウェート\tKYケイマン諸島\tKZカザフスタン\tLAラオス\tLBレバノン\tLCセントルシア\tLIリヒテンシュタイン\tLKスリランカ\tLRリベリア\tLSレソト\tLTリトアニア\tLUルクセンブルク\tLVラトビア\tLYリビア\tMAモロッコ\tMCモナコ\tMDモルドバ\tMEモンテネグロ\tMFサン・マルタン\tMGマダガスカル\tMHマーシャル諸島\tMK北マケドニア\tMLマリ\tMMミャンマー (ビルマ)\tMNモンゴル\tMO中華人民共和国マカオ特別行政区\tMP北マリアナ諸島\tMQマルティニーク\tMRモーリタニア\tMSモントセラト\tMTマルタ\tMUモーリシャス\tMVモルディブ\tMWマラウイ\tMXメキシコ\tMYマレーシア\tMZモザンビーク\tNAナミビア\tNCニューカレドニア\tNEニジェール\tNFノーフォーク島\tNGナイジェリア\tNIニカラグア\tNLオランダ\tNOノルウェー\tNPネパール\tNRナウル\tNUニウエ\tNZニュージーランド\tOMオマーン\tPAパナマ\tPEペルー\tPF仏領ポリネシア\tPGパプアニューギニア\tPHフィリピン\tPKパキスタン\tPLポーランド\tPMサンピエール島・ミクロン島\tPNピトケアン諸島\tPRプエルトリコ\tPSパレスチナ自治区\tPTポルトガル\tPWパラオ\tPYパラグアイ\tQAカタール\tREレユニオン\tROルーマニア\tRSセルビア\tRUロシア\tRWルワンダ\tSAサウジアラビア\tSBソロモン諸島\tSCセーシェル\tSDスーダン\tSEスウェーデン\tSGシンガポール\tSHセントヘレナ\tSIスロベニア\tSJスバールバル諸島・ヤンマイエン島\tSKスロバキア\tSLシエラレオネ\tSMサンマリノ\tSNセネガル\tSOソマリア\tSRスリナム\tSS南スーダン\tSTサントメ・プリンシペ\tSVエルサルバドル\tSXシント・マールテン\tSYシリア\tSZエスワティニ\tTCタークス・カイコス諸島\tTDチャド\tTF仏領極南諸島\tTGトーゴ\tTHタイ\tTJタジキスタン\tTKトケラウ\tTL東ティモール\tTMトルクメニスタン\tTNチュニジア\tTOトンガ\tTRトルコ\tTTトリニダード・トバゴ\tTVツバル\tTW台湾\tTZタンザニア\tUAウクライナ\tUGウガンダ\tUM合衆国領有小離島\tUSアメリカ合衆国\tUYウルグアイ\tUZウズベキスタン\tVAバチカン市国\tVCセントビンセント及びグレナディーン諸島\tVEベネズエラ\tVG英領ヴァージン諸島\tVI米領ヴァージン諸島\tVNベトナム\tVUバヌアツ\tWFウォリス・フツナ\tWSサモア\tXKコソボ\tYEイエメン\tYTマヨット\tZA南アフリカ\tZMザンビア\tZWジンバブエ
    l\t、\t\t、\t、\t、\t
    lo\tまたは\t\t、\t、\t、または\t
    w\t7
    x\t日本語\t日本語
    @ja-JP\t日本語\t日本語 (日本)

    """
  }
}
