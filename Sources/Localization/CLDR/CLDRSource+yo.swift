// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `yo`: StaticString {
    """
    #yo
    t\t{H}:{i}
    d.full\t{E1}, {d} {M0} {y}
    dt.full\t{D} ní {T}
    dr.full\t{M0} {d}, {E1}\u{2009}–\u{2009}\t{M0} {d}, {E1} {y}\t{M0} {d}, {E1}\u{2009}–\u{2009}\t{M0} {d}, {E1} {y}\t{D} – \t{D}
    dtr.full\t{D} {HH}:{n}–\t{HH}:{n}\t{D} {HH}:{n}–\t{H}:{n}\t{D}, {HH}:{n}\u{2009}–\u{2009}\t{D}, {HH}:{n}
    d.long\t{d} {M0} {y}
    dt.long\t{D} ní {T}
    dr.long\t{M0} {d}–\t{d} {y}\t{M0} {d}\u{2009}–\u{2009}\t{M0} {d} {y}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {HH}:{n}–\t{HH}:{n}\t{D} {HH}:{n}–\t{H}:{n}\t{D}, {HH}:{n}\u{2009}–\u{2009}\t{D}, {HH}:{n}
    d.short\t{d}/{m}/{y}
    dt.short\t{D}, {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{D} {HH}:{n}–\t{HH}:{n}\t{D} {HH}:{n}–\t{H}:{n}\t{D}, {HH}:{n}\u{2009}–\u{2009}\t{D}, {HH}:{n}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} – {y} \t{M0} {y}
    M\t0\t0\t1
    M0\tOṣù Ṣẹ́rẹ́\tOṣù Èrèlè\tOṣù Ẹrẹ̀nà\tOṣù Ìgbé\tOṣù Ẹ̀bibi\tOṣù Òkúdu\tOṣù Agẹmọ\tOṣù Ògún\tOṣù Owewe\tOṣù Ọ̀wàrà\tOṣù Bélú\tOṣù Ọ̀pẹ̀
    M1\tS\tÈ\tẸ\tÌ\tẸ̀\tÒ\tA\tÒ\tO\tỌ̀\tB\tỌ̀
    E\t0\t0\t2
    E0\tAjé\tÌsẹ́gun\tỌjọ́rú\tỌjọ́bọ\tẸtì\tÀbámẹ́ta\tÀìkú
    E1\tỌjọ́ Ajé\tỌjọ́ Ìsẹ́gun\tỌjọ́rú\tỌjọ́bọ\tỌjọ́ Ẹtì\tỌjọ́ Àbámẹ́ta\tỌjọ́ Àìkú
    E2\tA\tÌ\tỌ\tỌ\tẸ\tÀ\tÀ
    gmt\tWAT\tWAT+\tWAT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNGN₦\tNZDNZ$\tPHP₱\tRUB₽\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADÀàndórà\tAEẸmirate ti Awọn Arabu\tAFÀfùgànístánì\tAGÀàntígúà àti Báríbúdà\tAIÀàngúlílà\tALÀlùbàníánì\tAMAméníà\tAOÀàngólà\tAQAntakítíkà\tARAgentínà\tASSámóánì ti Orílẹ́ède Àméríkà\tATAsítíríà\tAUAustrálíà\tAWÁrúbà\tAXÀwọn Erékùsù ti Aland\tAZAsẹ́bájánì\tBABọ̀síníà àti Ẹtisẹgófínà\tBBBábádósì\tBDBángáládésì\tBEBégíọ́mù\tBFBùùkíná Fasò\tBGBùùgáríà\tBHBáránì\tBIBùùrúndì\tBJBẹ̀nẹ̀\tBLÌlú Bátílẹ́mì\tBMBémúdà\tBNBúrúnẹ́lì\tBOBọ̀lífíyà\tBQKàríbíánì ti Nẹ́dálándì\tBRBàràsílì\tBSBàhámásì\tBTBútánì\tBVErékùsù Bouvet\tBWBọ̀tìsúwánà\tBYBélárúsì\tBZBèlísẹ̀\tCAKánádà\tCCErékùsù Cocos (Keeling)\tCDKóńgò – Kinshasa\tCFÀrin gùngun Áfíríkà\tCGKóńgò – Brazaville\tCHSúwísìlanìdì\tCIKóútè forà\tCKEtíokun Kùúkù\tCLṢílè\tCMKamerúúnì\tCNṢáínà\tCOKòlómíbìa\tCRKuusita Ríkà\tCUKúbà\tCVEtíokun Kápé féndè\tCWCuraçao\tCXErékùsù Christmas\tCYKúrúsì\tCZṢẹ́ẹ́kì\tDEJámánì\tDJDíbọ́ótì\tDKDẹ́mákì\tDMDòmíníkà\tDODòmíníkánì\tDZÀlùgèríánì\tECEkuádò\tEEEsitonia\tEGÉgípítì\tEHÌwọ̀òòrùn Sàhárà\tEREritira\tESSípéìnì\tETEtopia\tFIFilandi\tFJFíjì\tFKEtikun Fakalandi\tFMMakoronesia\tFOÀwọn Erékùsù ti Faroe\tFRFaranse\tGAGabon\tGBGẹ̀ẹ́sì\tGDGenada\tGEGọgia\tGFFirenṣi Guana\tGGGuernsey\tGHGana\tGIGibaratara\tGLGerelandi\tGMGambia\tGNGene\tGPGadelope\tGQEkutoria Gini\tGRGíríìsì\tGSGúúsù Georgia àti Gúúsù Àwọn Erékùsù Sandwich\tGTGuatemálà\tGUGuamu\tGWGene-Busau\tGYGuyana\tHKAgbègbè Ìṣàkóso Ìṣúná Hong Kong Tí Ṣánà Ń Darí\tHMErékùsù Heard àti Erékùsù McDonald\tHNHondurasi\tHRKòróátíà\tHTHaati\tHUHungari\tIDIndonéṣíà\tIEAilandi\tILIserẹli\tIMErékùṣù ilẹ̀ Man\tINÍńdíà\tIOEtíkun Índíánì ti Ìlú Bírítísì\tIQIraki\tIRIrani\tISAṣilandi\tITItáli\tJEJẹsì\tJMJamaika\tJOJọdani\tJPJapani\tKEKenya\tKGKuriṣisitani\tKHKàmùbódíà\tKIKiribati\tKMKòmòrósì\tKNKiiti ati Neefi\tKPGuusu Kọria\tKRAriwa Kọria\tKWKuweti\tKYEtíokun Kámánì\tKZKaṣaṣatani\tLALaosi\tLBLebanoni\tLCLuṣia\tLILẹṣitẹnisiteni\tLKSiri Lanka\tLRLaberia\tLSLesoto\tLTLituania\tLULusemogi\tLVLatifia\tLYLibiya\tMAMoroko\tMCMonako\tMDModofia\tMEMontenégrò\tMFÌlú Màtìnì\tMGMadasika\tMHEtikun Máṣali\tMKÀríwá Macedonia\tMLMali\tMMManamari\tMNMogolia\tMOAgbègbè Ìṣàkóso Pàtàkì Macao\tMPEtikun Guusu Mariana\tMQMatinikuwi\tMRMaritania\tMSMotserati\tMTMalata\tMUMaritiusi\tMVMaladifi\tMWMalawi\tMXMesiko\tMYMalasia\tMZMoṣamibiku\tNANamibia\tNCKaledonia Titun\tNENàìjá\tNFErékùsù Nọ́úfókì\tNGNàìjíríà\tNINikaragua\tNLNedalandi\tNONọọwii\tNPNepa\tNRNauru\tNUNiue\tNZṢilandi Titun\tOMỌọma\tPAParamá\tPEPèérù\tPFFirenṣi Polinesia\tPGPaapu ti Giini\tPHFilipini\tPKPakisitan\tPLPolandi\tPMPẹẹri ati mikuloni\tPNPikarini\tPRPọto Riko\tPSAgbègbè ara Palẹsítínì\tPTPọ́túgà\tPWPaalu\tPYParaguye\tQAKota\tRERiuniyan\tRORomaniya\tRSSẹ́bíà\tRURọṣia\tRWRuwanda\tSASaudi Arabia\tSBEtikun Solomoni\tSCṢeṣẹlẹsi\tSDSudani\tSESwidini\tSGSingapo\tSHHẹlena\tSISilofania\tSJSífábáàdì àti Jánì Máyẹ̀nì\tSKSilofakia\tSLSiria looni\tSMSani Marino\tSNSẹnẹga\tSOSòmálíà\tSRSurinami\tSSGúúsù Sudan\tSTSao tomi ati piriiṣipi\tSVẸẹsáfádò\tSXSíntì Mátẹ́ẹ̀nì\tSYSiria\tSZSaṣiland\tTCTọọki ati Etikun Kakọsi\tTDṢààdì\tTFAgbègbè Gúúsù Faranṣé\tTGTogo\tTHTailandi\tTJTakisitani\tTKTokelau\tTLTímọ̀ Lẹsiti\tTMTọ́kìmẹ́nísítànì\tTNTuniṣia\tTOTonga\tTRTọọki\tTTTirinida ati Tobaga\tTVTufalu\tTWTaiwani\tTZTàǹsáníà\tUAUkarini\tUGUganda\tUMÀwọn Erékùsù Kékèké Agbègbè US\tUSAmẹrikà\tUYÚrúgúwè\tUZNṣibẹkisitani\tVAÌlú Vatican\tVCFisẹnnti ati Genadina\tVEFẹnẹṣuẹla\tVGEtíkun Fágínì ti ìlú Bírítísì\tVIEtikun Fagini ti Amẹrika\tVNFẹtinami\tVUFaniatu\tWFWali ati futuna\tWSSamọ\tXKKòsófò\tYEYemeni\tYTMayote\tZAGúúṣù Áfíríkà\tZMṢamibia\tZWṢimibabe
    l\t àti\t\t, \t, \t, \t
    lo\t tàbí \t\t, \t, \t, tabi \t
    w\t1
    x\tÈdè Yorùbá\tÈdè Yorùbá
    @yo-BJ\tÈdè Yorùbá\tÈdè Yorùbá (Bɛ̀nɛ̀)
    M0\tOshù Shɛ́rɛ́\tOshù Èrèlè\tOshù Ɛrɛ̀nà\tOshù Ìgbé\tOshù Ɛ̀bibi\tOshù Òkúdu\tOshù Agɛmɔ\tOshù Ògún\tOshù Owewe\tOshù Ɔ̀wàrà\tOshù Bélú\tOshù Ɔ̀pɛ̀
    M1\tS\tÈ\tƐ\tÌ\tƐ̀\tÒ\tA\tÒ\tO\tƆ̀\tB\tƆ̀
    E0\tAjé\tÌsɛ́gun\tƆjɔ́rú\tƆjɔ́bɔ\tƐtì\tÀbámɛ́ta\tÀìkú
    E1\tƆjɔ́ Ajé\tƆjɔ́ Ìsɛ́gun\tƆjɔ́rú\tƆjɔ́bɔ\tƆjɔ́ Ɛtì\tƆjɔ́ Àbámɛ́ta\tƆjɔ́ Àìkú
    E2\tA\tÌ\tƆ\tƆ\tƐ\tÀ\tÀ
    r\tAEƐmirate ti Awɔn Arabu\tASSámóánì ti Orílɛ́ède Àméríkà\tAXÀwɔn Erékùsù ti Aland\tAZAsɛ́bájánì\tBABɔ̀síníà àti Ɛtisɛgófínà\tBEBégíɔ́mù\tBJBɛ̀nɛ̀\tBLÌlú Bátílɛ́mì\tBNBúrúnɛ́lì\tBOBɔ̀lífíyà\tBQKàríbíánì ti Nɛ́dálándì\tBWBɔ̀tìsúwánà\tBZBèlísɛ̀\tCLShílè\tCNSháínà\tCZShɛ́ɛ́kì\tDJDíbɔ́ótì\tDKDɛ́mákì\tEHÌwɔ̀òòrùn Sàhárà\tFOÀwɔn Erékùsù ti Faroe\tGBGɛ̀ɛ́sì\tGEGɔgia\tGFFirenshi Guana\tGSGúúsù Georgia àti Gúúsù Àwɔn Erékùsù Sandwich\tHKAgbègbè Ìshàkóso Ìshúná Hong Kong Tí Shánà Ń Darí\tIDIndonéshíà\tILIserɛli\tIMErékùshù ilɛ̀ Man\tISAshilandi\tJEJɛsì\tJOJɔdani\tKGKurishisitani\tKPGuusu Kɔria\tKRAriwa Kɔria\tKZKashashatani\tLCLushia\tLILɛshitɛnisiteni\tMHEtikun Máshali\tMOAgbègbè Ìshàkóso Pàtàkì Macao\tMZMoshamibiku\tNFErékùsù Nɔ́úfókì\tNONɔɔwii\tNZShilandi Titun\tOMƆɔma\tPFFirenshi Polinesia\tPMPɛɛri ati mikuloni\tPRPɔto Riko\tPSAgbègbè ara Palɛsítínì\tPTPɔ́túgà\tRSSɛ́bíà\tRURɔshia\tSCSheshɛlɛsi\tSHHɛlena\tSJSífábáàdì àti Jánì Máyɛ̀nì\tSNSɛnɛga\tSTSao tomi ati piriishipi\tSVƐɛsáfádò\tSXSíntì Mátɛ́ɛ̀nì\tSZSashiland\tTCTɔɔki ati Etikun Kakɔsi\tTDShààdì\tTFAgbègbè Gúúsù Faranshé\tTLTímɔ̀ Lɛsiti\tTMTɔ́kìmɛ́nísítànì\tTNTunishia\tTRTɔɔki\tUMÀwɔn Erékùsù Kékèké Agbègbè US\tUSAmɛrikà\tUZNshibɛkisitani\tVCFisɛnnti ati Genadina\tVEFɛnɛshuɛla\tVIEtikun Fagini ti Amɛrika\tVNFɛtinami\tWSSamɔ\tZAGúúshù Áfíríkà\tZMShamibia\tZWShimibabe
    @yo-NG\tÈdè Yorùbá\tÈdè Yorùbá (Nàìjíríà)

    """
  }
}
