// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `agq`: StaticString {
    """
    #agq
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}/{m}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tndzɔ̀ŋɔ̀nùm\tndzɔ̀ŋɔ̀kƗ̀zùʔ\tndzɔ̀ŋɔ̀tƗ̀dʉ̀ghà\tndzɔ̀ŋɔ̀tǎafʉ̄ghā\tndzɔ̀ŋèsèe\tndzɔ̀ŋɔ̀nzùghò\tndzɔ̀ŋɔ̀dùmlo\tndzɔ̀ŋɔ̀kwîfɔ̀e\tndzɔ̀ŋɔ̀tƗ̀fʉ̀ghàdzughù\tndzɔ̀ŋɔ̀ghǔuwelɔ̀m\tndzɔ̀ŋɔ̀chwaʔàkaa wo\tndzɔ̀ŋèfwòo
    M1\tnùm\tkɨz\ttɨd\ttaa\tsee\tnzu\tdum\tfɔe\tdzu\tlɔm\tkaa\tfwo
    M2\tn\tk\tt\tt\ts\tz\tk\tf\td\tl\tc\tf
    E\t0\t1\t2
    E0\ttsuʔukpà\ttsuʔughɔe\ttsuʔutɔ̀mlò\ttsuʔumè\ttsuʔughɨ̂m\ttsuʔndzɨkɔʔɔ\ttsuʔntsɨ
    E1\tkpa\tghɔ\ttɔm\tume\tghɨ\tdzk\tnts
    E2\tk\tg\tt\tu\tg\td\tn
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#¤\t-#¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADÀndolà\tAEYùnaetɛ Alab ɛmelɛ̀\tAFÀfɨ̀ganìsɨ̀tân\tAGÀntigwà à Bàbudà\tAIÀŋgwilà\tALÀabɛnìa\tAMÀmɛnyìa\tAOÀŋgolà\tARÀdzɛ̀ntinà\tASÀmɛlekan Samwà\tATUsɨtɨ̀là\tAUÙsɨ̀tɛ̀lɛlìa\tAWÀlubà\tAZÀzɨbɛ̀dzân\tBABosɨnyìa à Hɛ̀zɛ̀gòvinà\tBBBàbadòs\tBDBaŋgɨ̀làdɛ̂\tBEBɛɛdzwùm\tBFBùkinà Fasò\tBGBùugɛlìa\tBHBàlaen\tBIBùlundì\tBJBɛ̀nɨ̂ŋ\tBMBɛ̀mudà\tBNBɨ̀lunè\tBOBòlevà\tBRBɨ̀làzîi\tBSBàhamàs\tBTMbutàn\tBWBòtɨ̀swǎnà\tBYBɛlàlûs\tBZBɛ̀lezɨ̀\tCAKanadà\tCDDɛ̀mùkàlatì Lèkpubèlè è Kuŋgù\tCFSɛnta Afɨlekan Lèkpobèlè\tCGKuŋgù\tCHSuezàlân\tCIKu Dɨ̀vûa\tCKChwɨla ŋ̀ Kûʔ\tCLChilè\tCMKàmàlûŋ\tCNChaenà\tCOKòlombìa\tCRKòsɨ̀tà Lekà\tCUKuuwbà\tCVChwɨla ŋ̀ Kɛ̀b Vɛ̂ɛ\tCYSaekpùlù\tCZChɛ̂ Lèkpubèlè\tDEDzamanè\tDJDzìbuwtì\tDKDɛnɨmà\tDMDòmenekà\tDODòmenekà Lèkpubèlè\tDZÀadzɛlìa\tECEkwadò\tEEÈsɨ̀tonyìa\tEGEdzì\tERÈletɨ̀là\tESSɨ̀kpɛ̂n\tETÈtyǒpìa\tFIFɨnlàn\tFJFidzi\tFKChwɨlà fɨ Fakɨlàn\tFMMaekòlòneshìa\tFRFàlâŋnsì\tGAGàbûn\tGBYùnaetɛ Kiŋdɔ̀m\tGDGɨ̀lɛnadà\tGEDzɔɔdzìa\tGFGàyanà è Fàlâŋnsì\tGHGaanà\tGIDzibɨ̀latà\tGLGɨ̀lenlân\tGMGambìa\tGNGinè\tGPGwadalukpɛ̀\tGQÈkwɛ̀tolia Ginè\tGRGɨ̀lês\tGTGwàtɨ̀malà\tGUGwam\tGWGinè Bìsawù\tGYGùyanà\tHNHɔndulàs\tHRKòwɛshìa\tHTHǎetì\tHUHɔŋgàlè\tIDÈndòneshìa\tIEAelɨ̀lân\tILEzɨ̀lɛ̂\tINEndìa\tIQÈlâkɨ̀\tIRÈlân\tISAesɨ̀lân\tITEtalè\tJMDzàmɛkà\tJODzodàn\tJPDzàkpân\tKEKɨnyà\tKGKìdzisɨ̀tân\tKHKàmbodìa\tKIKèlèbati\tKMKomolòs\tKNSɛ̀n Kî à Nevì\tKPKùulîa, Ekùw\tKRKùulîa, Emàm\tKWKùwɛ̂\tKYChwɨlà ŋ̀ Kaemàn\tKZKàzasɨ̀tân\tLALàwos\tLBLɛbanè\tLCSɛ̀n Lushìa\tLILetɨnshɨ̀n\tLKSɨ̀le Laŋkà\tLRLàebɛlìa\tLSLɛ̀sotù\tLTLètwǎnyìa\tLULuzɨmbùʔ\tLVLàtɨva\tLYLebìa\tMAMòlokò\tMCMùnaku\tMDMòodovà\tMGMàdàgasɨkà\tMHChwɨlà fɨ Mashà\tMLMalè\tMMMǐanmà\tMNMùŋgolìa\tMPChwɨlà m̀ Màlǐanà mɨ̀ Ekùw mò\tMQMàtìnekì\tMRMùlètanyìa\tMSMùŋtselà\tMTMaatà\tMUMùleshwɨ̀s\tMVMàdivè\tMWMàlawì\tMXMɛkɨzikù\tMYMàlɛshìa\tMZMùzàmbî\tNANàmibìa\tNCKàlèdonyìa È fūghū\tNENaedzà\tNFChwɨlà fɨ Nufòʔ\tNGGɨ̀anyɨ\tNINikàlagwà\tNLNedàlân\tNONoowɛ̂ɛ\tNPNɛkpâa\tNRNàwulù\tNUNiyu\tNZZìlân È fūghū\tOMUmàn\tPAKpanàma\tPEKpɛlû\tPFKpoleneshìa è Fàlâŋnsì\tPGKpakpua Ginè È fūghū\tPHFelèkpî\tPKKpakìsɨ̀tân\tPLKpulàn\tPMSɛ̀n Kpiyɛ̀ à Mikelɔŋ\tPNKpitɨ̀kalè\tPRKpǒto Leko\tPSAdzɨmā kɨ ŋgùŋ kɨ Palɛsɨtɨnyia à kɨ Gazà kò\tPTKputuwgà\tPWKpàlawù\tPYKpalàgwɛ̂\tQAKatà\tRELèyunyɔ̀ŋ\tROLùmanyìa\tRULoshìa\tRWLùwandà\tSASawudi Alabi\tSBChwɨlà fɨ Solomwɨ̀n\tSCSɛchɛ̀lɛ̀s\tSDSùdân\tSESuedɨ̀n\tSGSiŋgàkpôo\tSHSɛ̀n Èlenà\tSISɨ̀lòvɨnyìa\tSKSɨ̀lòvɨkɨ̀a\tSLSilìa lûŋ\tSMSàn Màlenù\tSNSɛ̀nɛ̀gâa\tSOSòmalìa\tSRSulènamè\tSTSawo Tɔ̀me à Kpèlènsikpɛ̀\tSVEsàvadò\tSYSilîa\tSZShǔazìlân\tTCChwɨla n Tɨtê à Kaekùs\tTDChâ\tTGTugù\tTHTaelàn\tTJTàdzikìsɨ̀tân\tTKTuwkelawù\tTLÊs Taemò\tTMTekɨmènèsɨ̀tân\tTNTùneshìa\tTOTuŋgà\tTRTeekì\tTTTèlenedà à Tòbagù\tTVTuwvalùw\tTWTaewàn\tTZTàanzanyìa\tUAYùkɛ̀lɛ̂\tUGYùgandà\tUSUSA\tUYYulùgwɛ̂\tUZYùzɨ̀bɛkìsɨ̀tân\tVAVatikàn Sɨ̀tɛ̂\tVCSɛ̀n Vinsɨ̀n à Gɨlenadi Ù tē\tVEVɛ̀nɛ̀zǔɛɛlà\tVGChwɨlà m̀ Vidzinyìa m̀ Bɨ̀letì mò\tVIU. S. Chwɨlà fɨ Mbuʔmbu\tVNVìyɛnàm\tVUVànǔatùw\tWFWales à Fùwtuwnà\tWSSàmowà\tYEYɛmɛ̀n\tYTMàyotì\tZAAfɨlekà ghɨ Emàm ghò\tZMZambìa\tZWZìmbagbɛ̀
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tAghem\tAghem
    za\t#
    @agq-CM\tAghem\tAghem (Kàmàlûŋ)

    """
  }
}
