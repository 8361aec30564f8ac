// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.

/// CLDR's plural rules for whole numbers: rules, a tab, and the locales that have them. What is not named is `other`.
enum PluralSource {
  static var cardinal: StaticString {
    """
    one n=1\taf asa ast az bem bez bg brx ce cgg chr ckb da de ee el en eo et eu fi fo fur fy gl gsw ha haw hu ia jgo jmc ka kk kkj kl ks ksb ku ky lb lg lij mas mgo ml mn mr nb nd ne nl nn nnh no nyn om or os ps rm rof rwk saq sc sd seh sn so sq st sv sw syr ta te teo tk tn tr ug ur uz vun wae xh xog yi
    \tagq ba bas bgc bm bo ccp cv dav dje dua dyo dz ebu ewo gaa guz id ie ig ii ja jv kam kde kea kgp khq ki kln km ko kok ksf kxv lkt lmo lo lrc lu luo luy mai mer mfe mgh mi mni ms mua my mzn nds nmg nqo nus oc qu raj rn rw sa sah sbp ses sg shn su szl tg th to tok tt twq tyv vai vi vmw wo xnr yav yo yrl yue za zgh zh
    one n=0..1\tak bho csw ln mg nso pa ti
    one n=0|n=1\tam as bn doi fa gu hi kn pcm zu
    zero n=0;one n=1;two n=2;few n%100=3..10;many n%100=11..99\tar
    one n%10=1&n%100!=11;few n%10=2..4&n%100!=12..14;many n%10=0|n%10=5..9|n%100=11..14\tbe ru uk
    zero n=0;one n=1\tblo ksh
    one n%10=1&n%100!=11,71,91;two n%10=2&n%100!=12,72,92;few n%10=3..4,9&n%100!=10..19,70..79,90..99;many n!=0&n%1000000=0\tbr
    one n%10=1&n%100!=11;few n%10=2..4&n%100!=12..14\tbs hr sr
    one n=1;many n!=0&n%1000000=0\tca es it pt-AO pt-CH pt-CV pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST pt-TL scn vec
    one n=1,2,3|n%10!=4,6,9\tceb fil
    one n=1;few n=2..4\tcs sk
    zero n=0;one n=1;two n=2;few n=3;many n=6\tcy
    one n%100=1;two n%100=2;few n%100=3..4\tdsb hsb sl
    one n=0,1\tff hy kab si
    one n=0,1;many n!=0&n%1000000=0\tfr
    one n=1;two n=2;few n=3..6;many n=7..10\tga
    one n=1,11;two n=2,12;few n=3..10,13..19\tgd
    one n%10=1;two n%10=2;few n%100=0,20,40,60,80\tgv
    one n=1;two n=2\the naq sat se smn
    one n%10=1&n%100!=11\tis mk
    zero n=0;one n=1;two n%100=2,22,42,62,82|n%1000=0&n%100000=1000..20000,40000,60000,80000|n!=0&n%1000000=100000;few n%100=3,23,43,63,83;many n!=1&n%100=1,21,41,61,81\tkw
    zero n=0;one n=0,1&n!=0\tlag
    one n%10=1&n%100!=11..19;few n%10=2..9&n%100!=11..19\tlt
    zero n%10=0|n%100=11..19;one n%10=1&n%100!=11\tlv prg
    one n=1;two n=2;few n=0|n%100=3..10;many n%100=11..19\tmt
    one n=1;few n%10=2..4&n%100!=12..14;many n!=1&n%10=0..1|n%10=5..9|n%100=12..14\tpl
    one n=0..1;many n!=0&n%1000000=0\tpt
    one n=1;few n=0|n!=1&n%100=1..19\tro
    one n=0|n=1;few n=2..10\tshi
    one n=0..1|n=11..99\ttzm

    """
  }

  static var ordinal: StaticString {
    """
    \taf agq ak am ar asa ast ba bas bem bez bg bgc bho bm bo br brx bs ccp ce ceb cgg chr ckb cs csw cv da dav de dje doi dsb dua dyo dz ebu ee el eo es et eu ewo fa ff fi fo fur fy gaa gl gsw guz gv ha haw he hr hsb ia id ie ig ii is ja jgo jmc jv kab kam kde kea kgp khq ki kkj kl kln km kn ko kok ks ksb ksf ksh ku kxv ky lag lb lg lkt lmo ln lrc lt lu luo luy lv mai mas mer mfe mg mgh mgo mi ml mn mni mt mua my mzn naq nb nd nds nl nmg nn nnh no nqo nso nus nyn oc om os pa pcm pl prg ps pt qu raj rm rn rof ru rw rwk sa sah saq sat sbp sd se seh ses sg shi shn si sk sl smn sn so sr st su sw syr szl ta te teo tg th ti tn to tok tr tt twq tyv tzm ug ur uz vai vmw vun wae wo xh xnr xog yav yi yo yrl yue za zgh zh zu
    one n=1,5,7,8,9,10;two n=2,3;few n=4;many n=6\tas bn
    one n%10=1,2,5,7,8|n%100=20,50,70,80;few n%10=3,4|n%1000=100,200,300,400,500,600,700,800,900;many n=0|n%10=6|n%100=40,60,90\taz
    few n%10=2,3&n%100!=12,13\tbe
    zero n=0;one n=1;few n=2,3,4,5,6\tblo
    one n=1,3;two n=2;few n=4\tca
    zero n=0,7,8,9;one n=1;two n=2;few n=3,4;many n=5,6\tcy
    one n%10=1&n%100!=11;two n%10=2&n%100!=12;few n%10=3&n%100!=13\ten
    one n=1\tfil fr ga hy lo ms ro vi
    one n=1,11;two n=2,12;few n=3,13\tgd
    one n=1;two n=2,3;few n=4;many n=6\tgu hi
    one n=1,5\thu
    many n=11,8,80,800\tit sc scn vec
    one n=1;many n=0|n%100=2..20,40,60,80\tka
    many n%10=6|n%10=9|n%10=0&n!=0\tkk
    one n=1..4|n%100=1..4,21..24,41..44,61..64,81..84;many n=5|n%100=5\tkw
    many n=11,8,80..89,800..899\tlij
    one n%10=1&n%100!=11;two n%10=2&n%100!=12;many n%10=7,8&n%100!=17,18\tmk
    one n=1;two n=2,3;few n=4\tmr
    one n=1..4\tne
    one n=1,5,7..9;two n=2,3;few n=4;many n=6\tor
    one n=1;many n%10=4&n%100!=14\tsq
    one n%10=1,2&n%100!=11,12\tsv
    few n%10=6,9|n=10\ttk
    few n%10=3&n%100!=13\tuk

    """
  }
}
